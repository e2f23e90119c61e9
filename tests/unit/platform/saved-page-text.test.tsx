import { describe, expect, test } from 'vitest'
import { isSavedPage, textOfSavedPage } from '../../../src/platform/saved-page-text'

describe('a saved page', () => {
  test.each([
    '<!DOCTYPE html><p>x',
    '\n<html lang="en"><body>x',
    '<!-- saved from url=(0014)about:internet -->\n<html>',
    '<?xml version="1.0"?><html xmlns="x">',
  ])('is known by its beginning: %j', (text) => {
    expect(isSavedPage(text)).toBe(true)
  })

  test.each(['Plain words', 'a < b', '<3 is a heart', ''])('is not %j', (text) => {
    expect(isSavedPage(text)).toBe(false)
  })

  test('has a line for each block, inline marks within', () => {
    const html = `<!doctype html><html><head><title>no</title></head><body><nav><a href=x>Home</a></nav>
      <h1>A <em>great</em>\n day</h1><p>It was&nbsp;noon &amp; warm.<br>Then evening.</p>
      <ul><li>one<li>two</ul></body></html>`
    expect(textOfSavedPage(html).split('\n')).toEqual([
      'Home',
      'A great day',
      'It was noon & warm.'.replace('was ', 'was\u00a0').replace('\u00a0', ' '),
      'Then evening.',
      'one',
      'two',
    ])
  })

  test('gives its words only: nothing of scripts, styles and forms, and runs nothing', () => {
    const html = `<html><body onload="document.title='run'"><script>document.title = 'run'</script>
      <style>p { color: red }</style><p style="color:red" onclick="x()">Words</p>
      <img src="x" onerror="document.title='run'"><button>Send</button><noscript>none</noscript>
      <svg><script>document.title='run'</script><text>drawn</text></svg></body></html>`
    expect(textOfSavedPage(html)).toBe('Words')
    expect(document.title).toBe('')
  })

  test('may hold anything where a tag or a comment should end, in no more than linear time', () => {
    const open = '<a '.repeat(200_000)
    expect(textOfSavedPage(`<html><p>Words</p>${open}`)).toBe('Words')
    expect(textOfSavedPage(`<html><p>Words</p>${'<!-- '.repeat(100_000)}`)).toBe('Words')
    expect(textOfSavedPage(`<html><p>Words</p>${'<script>'.repeat(50_000)}`)).toBe('Words')
    expect(textOfSavedPage('<html><p title="a > b" id=it\'s>2 < 3 &lt;b&gt;')).toBe('2 < 3 <b>')
  })

  test('that is broken still gives its words', () => {
    expect(textOfSavedPage('<html><p>One <b>two</p><div>three <a title="x > y">four')).toBe(
      'One two\nthree four',
    )
  })
})
