import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itineraryOf } from '../../../src/domain/itinerary'
import { foldRows } from '../../../src/domain/sheet-folding'
import { layOutSheet } from '../../../src/domain/sheet-layout'
import { indexVisit } from '../../../src/domain/visit-index'
import { arbitraryVisit } from '../../support/arbitrary-visit'
import { halfAsLongAgain } from '../../support/longer-visit'
import { shippedIndex } from '../../support/shipped-index'
import { shippedVisit } from '../../support/shipped-visit'

const fold = (room: number) =>
  foldRows(itineraryOf(shippedIndex), { room, heightOf: () => 1, lineHeight: 1 })

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
