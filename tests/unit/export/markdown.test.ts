import { type Node, Parser } from 'commonmark'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeMarkdown } from '../../../src/export/markdown'
import { asRead, hostileText } from '../../support/hostile-text'
import {
  takingNothing,
  takingText,
  takingWhole,
  visitToExport,
} from '../../support/visit-to-export'

function textOf(node: Node): string {
  let text = ''
  const walker = node.walker()
  for (let step = walker.next(); step; step = walker.next()) {
    if (!step.entering) continue
    if (step.node.type === 'softbreak' || step.node.type === 'linebreak') text += '\n'
    text += step.node.literal ?? ''
  }
  return text
}

/** The headings that an independent reader of CommonMark finds, and the kinds of all nodes. */
function read(markdown: string) {
  const headings: { level: number; text: string }[] = []
  const kinds = new Set<string>()
  const walker = new Parser().parse(markdown).walker()
  for (let step = walker.next(); step; step = walker.next()) {
    if (!step.entering) continue
    kinds.add(step.node.type)
    if (step.node.type === 'heading')
      headings.push({ level: step.node.level, text: textOf(step.node) })
  }
  return { headings, kinds }
}

describe('notes', () => {
  test('are what they were', async () => {
    const whole = writeMarkdown(takingWhole(visitToExport()))
    await expect(whole).toMatchFileSnapshot('golden/visit.md.txt')
  })

  test('have the visit, its days and its events as headings', () => {
    const { headings } = read(writeMarkdown(takingWhole(visitToExport())))
    expect(headings.filter(({ level }) => level === 2).map(({ text }) => text)).toEqual([
      'Saturday 25 March',
      'Sunday 26 March',
      'Monday 27 March',
      'Without a day',
      'Sources',
    ])
  })

  test('of nothing say so', () => {
    const { headings } = read(writeMarkdown(takingNothing()))
    expect(headings).toEqual([{ level: 1, text: 'Guest in Berlin' }])
    expect(writeMarkdown(takingNothing())).toContain(
      'No event: nothing of the 9 events was chosen.',
    )
  })

  test('show any title letter by letter, on one line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { headings, kinds } = read(writeMarkdown(takingText(text)))
        const shown = asRead(text).replaceAll('\0', '\ufffd').replace(/\s+/gu, ' ').trim()
        expect(headings[0]).toEqual({ level: 1, text: shown })
        expect([...kinds].filter((kind) => /html|code|image/.test(kind))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
