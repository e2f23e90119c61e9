import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  contentSecurityPolicy,
  withContentSecurityPolicy,
} from '../../../src/build/content-security-policy'
import { fillDocument } from '../../../src/build/document-slots'
import { fontPreloads } from '../../../src/build/font-preload'

const sha256 = (source: string) => createHash('sha256').update(source).digest('base64')

describe('the content security policy', () => {
  test('allows each inline script by its hash, and no other', () => {
    const policy = contentSecurityPolicy(
      '<script>one()</script><script type="module" src="./a.js"></script><script> two() </script>',
    )
    expect(policy).toContain(
      `script-src 'self' 'sha256-${sha256('one()')}' 'sha256-${sha256(' two() ')}';`,
    )
  })

  test('names no hash where the document has no inline script', () => {
    const policy = contentSecurityPolicy('<script defer src="./a.js"></script>')
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'none';")
  })

  test('stands behind the charset and before everything that it governs', () => {
    const html = withContentSecurityPolicy('<head><meta charset="utf-8" /><script>a()</script>')
    expect(html).toMatch(/charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy"/)
    expect(html.indexOf('Policy')).toBeLessThan(html.indexOf('<script>'))
  })

  test('a document without a charset is refused', () => {
    expect(() => withContentSecurityPolicy('<head></head>')).toThrow('charset')
  })
})

describe('filling the document', () => {
  const html = '<head><!--head--></head><div id="app"><!--app--></div>'

  test('puts each piece in its place, as it is', () => {
    expect(fillDocument(html, { head: '<title>A</title>', app: '<p>costs $& $1</p>' })).toBe(
      '<head><title>A</title></head><div id="app"><p>costs $& $1</p></div>',
    )
  })

  test.each([
    ['a missing marker', '<head><!--head--></head>', '<p></p>', 'found it 0 times'],
    ['a marker that stands twice', `${html}<!--app-->`, '<p></p>', 'found it 2 times'],
    ['a style attribute', html, '<p style="color:red">', 'style attribute'],
    ['an inline script', html, '<script>a()</script>', 'inline style or script'],
    ['a style element', html, '<style>p{}</style>', 'inline style or script'],
    ['a file address', html, '<img src="file:///a.png">', 'file:'],
  ])('refuses %s', (_what, document, app, message) => {
    expect(() => fillDocument(document, { head: '', app })).toThrow(message)
  })
})

describe('preloading fonts', () => {
  const files = [
    {
      fileName: 'assets/serif-latin-Ab1.woff2',
      type: 'asset' as const,
      names: ['serif-latin.woff2'],
    },
    {
      fileName: 'assets/serif-greek-Cd2.woff2',
      type: 'asset' as const,
      names: ['serif-greek.woff2'],
    },
    { fileName: 'assets/main-Ef3.js', type: 'chunk' as const },
  ]

  test('links the built file of each pattern', () => {
    expect(fontPreloads(files, [/^serif-latin/], './')).toBe(
      '<link rel="preload" href="./assets/serif-latin-Ab1.woff2" as="font" type="font/woff2" crossorigin />',
    )
  })

  test('a pattern without a font, or with several, stops the build', () => {
    expect(() => fontPreloads(files, [/^sans/], './')).toThrow('found 0')
    expect(() => fontPreloads(files, [/^serif/], './')).toThrow('found 2')
  })
})
