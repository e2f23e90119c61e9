import { expect, test } from 'vitest'
import { indexVisit } from '../../../src/domain/visit-index'
import { fitsOneDocument, mostEntries } from '../../../src/domain/whole-document'
import { eventWith, visitWith } from '../../support/visit-builder'

const visitOf = (events: number) =>
  indexVisit(visitWith(Array.from({ length: events }, (_, i) => eventWith(`e${i}`))))

test('a visit of up to four hundred events fits one document, and its lists are whole', () => {
  for (const events of [0, 60, 400]) {
    expect(fitsOneDocument(visitOf(events))).toBe(true)
    expect(mostEntries(visitOf(events))).toBe(Number.POSITIVE_INFINITY)
  }
})

test('a longer one does not, and its lists come in parts of a hundred', () => {
  expect(fitsOneDocument(visitOf(401))).toBe(false)
  expect(mostEntries(visitOf(401))).toBe(100)
})
