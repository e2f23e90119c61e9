import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysFromTo } from '../../../src/domain/calendar-day'
import { extentOnDays } from '../../../src/domain/day-extent'
import { arbitraryWhen } from '../../support/arbitrary-visit'
import { at } from '../../support/visit-builder'

const days = daysFromTo('2024-05-01', '2024-05-03')

describe('where a date lies on a row of days', () => {
  test.each([
    ['2024-05-02', { first: 1, last: 1 }],
    ['2024-05-02?', { first: 1, last: 1 }],
    ['2024-05-01/2024-05-02', { first: 0, last: 1 }],
    ['../2024-05-02', { first: 0, last: 1 }],
    ['2024-05-02/..', { first: 1, last: 2 }],
    ['2024-04-20/2024-05-01', { first: 0, last: 0 }],
    ['2024-05-03/2024-06-01', { first: 2, last: 2 }],
    ['2024-04-30', null],
    ['2024-06-01/2024-06-03', null],
    [null, null],
    ['no date', null],
  ])('%s: %j', (date, extent) => {
    expect(extentOnDays(at(date), days)).toEqual(extent)
  })

  test('is within the row, for any date', () => {
    fc.assert(
      fc.property(arbitraryWhen, (when) => {
        const extent = extentOnDays(when, days)
        if (extent === null) return
        expect(extent.first).toBeGreaterThanOrEqual(0)
        expect(extent.last).toBeGreaterThanOrEqual(extent.first)
        expect(extent.last).toBeLessThan(days.length)
      }),
    )
  })
})
