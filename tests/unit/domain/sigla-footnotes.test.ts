import { describe, expect, test } from 'vitest'
import { siglaFootnotes } from '../../../src/domain/sigla-footnotes'
import type { Cite } from '../../../src/domain/visit'
import { indexVisit } from '../../../src/domain/visit-index'
import { cite, eventWith, visitWith } from '../../support/visit-builder'

const saying = (id: string, ...sentences: Cite[][]) =>
  eventWith(id, { statements: sentences.map((cites, i) => ({ text: `Sentence ${i}.`, cites })) })

const events = [
  saying('first', [cite('A2'), cite('B1')], [cite('A2', { phrase: 'others' })]),
  saying('second', [cite('B1'), cite('A3')], [cite('Z1')]),
]
const { notes, numbersOf } = siglaFootnotes(events, indexVisit(visitWith(events)))

describe('the footnotes of some events', () => {
  test('have each phrase once, in the order of telling, with the event that cites it first', () => {
    expect(notes).toEqual([
      { number: 1, label: 'A2', href: '?event=first#A2', phrase: 'words of A2' },
      { number: 2, label: 'B1', href: '?event=first#B1', phrase: 'words of B1' },
      { number: 3, label: 'A2', href: '?event=first#A2', phrase: 'others' },
      { number: 4, label: 'A3', href: '?event=second#A3', phrase: 'words of A3' },
    ])
  })

  test('are found by the cites of a sentence; an article that is not there has none', () => {
    expect(numbersOf([cite('B1'), cite('A3')])).toEqual([2, 4])
    expect(numbersOf([cite('A2', { phrase: 'others' })])).toEqual([3])
    expect(numbersOf([cite('Z1'), cite('A9')])).toEqual([])
    expect(numbersOf([])).toEqual([])
  })
})
