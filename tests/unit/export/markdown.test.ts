import { type Node, Parser } from 'commonmark'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdown } from '../../../src/export/markdown'
import { wellFormed } from '../../../src/export/well-formed'
import { autumnVisit, awkwardText, nothing, takingOf, writtenWith } from '../../support/taken-visit'

function nodesOf(text: string, type: string): Node[] {
  const walker = new Parser().parse(text).walker()
  const nodes: Node[] = []
  for (let step = walker.next(); step; step = walker.next()) {
    if (step.entering && step.node.type === type) nodes.push(step.node)
  }
  return nodes
}

function textIn(node: Node): string {
  const walker = node.walker()
  let text = ''
  for (let step = walker.next(); step; step = walker.next()) {
    if (step.entering) text += step.node.literal ?? ''
  }
  return text
}

function headings(text: string, level: number): string[] {
  return nodesOf(text, 'heading')
    .filter((heading) => heading.level === level)
    .map(textIn)
}

const inOneLine = (text: string) => wellFormed(text).replace(/\s+/g, ' ').trim()

describe('Markdown', () => {
  const text = markdown.write(takingOf(autumnVisit))

  test('has the days as headings, and what has no day last', () => {
    expect(headings(text, 1)).toEqual(['The minister goes north'])
    expect(headings(text, 2)).toEqual([
      'Friday 25 October',
      'Saturday 26 October',
      'Sunday 27 October',
      'Monday 28 October',
      'Without a day',
      'Sources',
    ])
    expect(headings(text, 3)).toHaveLength(autumnVisit.events.length)
  })

  test('gives each statement its sources', () => {
    const items = nodesOf(text, 'item').map(textIn)
    expect(items).toContain('The minister left in the morning. (A2 B1)')
    expect(items.at(-1)).toContain('https://paper-b.example/story')
  })

  test('of nothing says so', () => {
    const empty = markdown.write(nothing)
    expect(empty).toContain('none of the 8 events is in it')
    expect(headings(empty, 2)).toEqual(['Sources'])
  })

  test('any title and sentence show as they stand, and nothing of them is markup', () => {
    fc.assert(
      fc.property(awkwardText, (title) => {
        const written = writtenWith(markdown, title)
        // CommonMark has no room for NUL.
        const shown = inOneLine(title).replaceAll('\0', '\ufffd')
        expect(headings(written, 3)).toEqual([shown])
        expect(nodesOf(written, 'item').map(textIn)[0]).toBe(`${shown} (A1)`)
        const markup = ['html_inline', 'html_block', 'code', 'image', 'thematic_break']
        expect(markup.flatMap((type) => nodesOf(written, type))).toEqual([])
      }),
    )
  })
})
