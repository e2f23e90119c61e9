import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ItineraryDay, type ItineraryRow, itineraryOf } from '../../../src/domain/itinerary'
import { foldRows, weightOfRow } from '../../../src/domain/sheet-folding'
import { layOutSheet } from '../../../src/domain/sheet-layout'
import type { Participant, VisitEvent } from '../../../src/domain/visit'
import { indexVisit } from '../../../src/domain/visit-index'
import { arbitraryVisit } from '../../support/arbitrary-visit'
import { halfAsLongAgain } from '../../support/longer-visit'
import { shippedIndex } from '../../support/shipped-index'
import { shippedVisit } from '../../support/shipped-visit'
import { at, eventWith, visitWith } from '../../support/visit-builder'

const fold = (room: number) =>
  foldRows(itineraryOf(shippedIndex), { room, heightOf: () => 1, lineHeight: 1 })

/** Folding as it is told: the lightest row first, all heights added up anew each time. */
function foldOneByOne(
  days: readonly ItineraryDay[],
  room: number,
  heightOf: (row: ItineraryRow) => number,
): ItineraryRow[][] {
  const kept = new Map(days.map((day) => [day, day.rows]))
  const keptOf = (day: ItineraryDay) => kept.get(day) ?? []
  const total = () =>
    days
      .map((day) => {
        const lines = keptOf(day).reduce((sum, row) => sum + heightOf(row), 0)
        return lines + (keptOf(day).length < day.rows.length || day.rows.length === 0 ? 1 : 0)
      })
      .reduce((sum, height) => sum + height, 0)
  const lightestFirst = days
    .flatMap((day) => day.rows.map((row) => ({ day, row })))
    .reverse()
    .sort((one, other) => weightOfRow(one.row) - weightOfRow(other.row))
  for (const { day, row } of lightestFirst) {
    const without = keptOf(day).filter((other) => other !== row)
    if (total() > room && without.length > 0) kept.set(day, without)
  }
  for (const day of days) {
    const rest = keptOf(day)
    if (day.rows.length - rest.length !== 1) continue
    kept.set(day, day.rows)
    if (total() > room) kept.set(day, rest)
  }
  return days.map(keptOf)
}

describe('folding', () => {
  test('leaves the shipped visit whole', () => {
    expect(layOutSheet(shippedIndex)).toMatchObject({ folded: 0, moreForecasts: 0 })
  })

  test('keeps the one clock time and every day, however little room there is', () => {
    const days = fold(0)
    const kept = days.flatMap(({ rows }) => rows.map(({ event }) => event.id))
    expect(kept).toContain('vostochny-arrival')
    expect(days.map(({ rows }) => rows.length)).toEqual([1, 0, 1, 1, 1, 1, 1, 1, 1])
  })

  test('folds in a visit half as long again, and says how many', () => {
    const layout = layOutSheet(indexVisit(halfAsLongAgain(shippedVisit)))
    expect(layout.folded).toBeGreaterThan(0)
    expect(layout.days.reduce((sum, { folded }) => sum + folded, 0)).toBe(layout.folded)
  })

  test('measures no more rows than it must, and folds as if it had measured all', () => {
    fc.assert(
      fc.property(arbitraryVisit, fc.nat(40), (visit, room) => {
        const all = itineraryOf(indexVisit(visit))
        const measured = new Set<ItineraryRow>()
        const heightOf = (row: ItineraryRow) => {
          measured.add(row)
          return 1 + (row.event.title.length % 3)
        }
        const days = foldRows(all, { room, heightOf, lineHeight: 1 })
        expect(measured.size).toBeLessThanOrEqual(room + all.length * 2)
        expect(days.map(({ rows }) => rows)).toEqual(foldOneByOne(all, room, heightOf))
      }),
    )
  })

  test('lists or counts every row, in its order, and fills no more than the room if it can', () => {
    fc.assert(
      fc.property(arbitraryVisit, fc.nat(20), (visit, room) => {
        const all = itineraryOf(indexVisit(visit))
        const days = foldRows(all, { room, heightOf: () => 1, lineHeight: 1 })
        days.forEach(({ rows, folded }, i) => {
          const whole = all[i]?.rows ?? []
          expect(rows.length + folded).toBe(whole.length)
          expect(whole.filter((row) => rows.includes(row))).toEqual(rows)
        })
        const used = days.reduce(
          (sum, { rows, folded }) => sum + rows.length + (folded > 0 || rows.length === 0 ? 1 : 0),
          0,
        )
        if (days.some(({ rows }) => rows.length > 1)) expect(used).toBeLessThanOrEqual(room)
      }),
    )
  })
})

describe('the row that would be missed', () => {
  const row = (more: Partial<VisitEvent>, also: Partial<ItineraryRow> = {}): ItineraryRow => ({
    event: eventWith('it', more),
    time: '',
    day: 'printed',
    place: null,
    with: '',
    sigla: [{ siglum: 'A', article: 'paper-a', runs: [{ first: 1, last: 1 }] }],
    signs: [],
    ...also,
  })
  const host: Participant = { person: 'one', part: 'host', cites: [] }
  const guest: Participant = { person: 'two', part: 'guest', cites: [] }
  const two = [
    { siglum: 'A', article: 'paper-a', runs: [{ first: 1, last: 1 }] },
    { siglum: 'B', article: 'paper-b', runs: [{ first: 1, last: 1 }] },
  ]

  test('is first of all one with a printed hour, then one of a part of the day', () => {
    const heaviest = { ...row({ kind: 'journey', people: [host] }), sigla: two }
    expect(weightOfRow(row({ kind: 'gift', when: at('2024-05-01', { time: '13:00' }) }))).toBe(210)
    expect(weightOfRow(row({ kind: 'gift', when: at('2024-05-01', { part: 'morning' }) }))).toBe(
      110,
    )
    expect(weightOfRow(heaviest)).toBe(95)
  })

  test('then one that moved, or was negotiated', () => {
    const kinds = ['journey', 'talks', 'site', 'ceremony', 'gift', 'statement'] as const
    expect(kinds.map((kind) => weightOfRow(row({ kind })))).toEqual([60, 50, 30, 20, 10, 0])
  })

  test('then one with a host, of several articles, on which they differ', () => {
    expect(weightOfRow(row({ people: [host] }))).toBe(55)
    expect(weightOfRow(row({ people: [guest, host] }))).toBe(55)
    expect(weightOfRow(row({ people: [guest] }))).toBe(30)
    expect(weightOfRow(row({}, { sigla: two }))).toBe(40)
    expect(weightOfRow(row({}, { signs: ['differ'] }))).toBe(35)
    expect(weightOfRow(row({}, { signs: ['garbled'] }))).toBe(30)
  })
})

describe('the rows of a day', () => {
  const rowsOf = (...kinds: VisitEvent['kind'][]) =>
    itineraryOf(
      indexVisit(visitWith(kinds.map((kind, i) => eventWith(`${kind}-${i}`, { kind })))),
    ).slice(0, 1)
  const folded = (room: number, ...kinds: VisitEvent['kind'][]) => {
    const [day] = foldRows(rowsOf(...kinds), { room, heightOf: () => 1, lineHeight: 1 })
    return [day?.rows.map(({ event }) => event.id), day?.folded]
  }

  test('are folded from the lightest, of equals from the last', () => {
    const all = ['gift', 'journey', 'gift', 'site', 'gift'] as const
    expect(folded(5, ...all)).toEqual([['gift-0', 'journey-1', 'gift-2', 'site-3', 'gift-4'], 0])
    expect(folded(4, ...all)).toEqual([['gift-0', 'journey-1', 'site-3'], 2])
    expect(folded(3, ...all)).toEqual([['journey-1', 'site-3'], 3])
    expect(folded(2, ...all)).toEqual([['journey-1'], 4])
    expect(folded(1, ...all)).toEqual([['journey-1'], 4])
  })

  test('come back where the line that counts them would be as high', () => {
    const rows = rowsOf('journey', 'gift', 'site')
    const heights = (gift: number) => (row: ItineraryRow) => (row.event.kind === 'gift' ? gift : 2)
    const left = (gift: number, room: number) =>
      foldRows(rows, { room, heightOf: heights(gift), lineHeight: 1 })[0]?.folded
    expect(left(1, 5)).toBe(0)
    expect(left(2, 5)).toBe(1)
    expect(left(2, 6)).toBe(0)
  })
})
