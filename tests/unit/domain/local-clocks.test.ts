import { describe, expect, test } from 'vitest'
import { clocksOf, localClock } from '../../../src/domain/clock'
import { localClocksOf } from '../../../src/domain/local-clocks'
import { indexVisit } from '../../../src/domain/visit-index'
import { shippedIndex } from '../../support/shipped-index'
import { eventWith, visitWith } from '../../support/visit-builder'

const iso = (ms: number) => new Date(ms).toISOString().slice(5, 16)

describe('the local clocks of the visit', () => {
  test('change three times on the way, at hours that nobody reports', () => {
    const stretches = localClocksOf(shippedIndex, localClock)
    expect(
      stretches.map(({ offset, change, start, end }) => [offset, change, iso(start), iso(end)]),
    ).toEqual([
      ['UTC+9', 0, '09-10T12:00', '09-10T18:00'],
      ['UTC+10', 1, '09-12T06:00', '09-13T00:00'],
      ['UTC+9', -1, '09-13T13:00', '09-14T00:00'],
      ['UTC+10', 1, '09-15T00:00', '09-18T00:00'],
    ])
  })

  test('keep their order on every clock, and never overlap', () => {
    for (const clock of clocksOf(shippedIndex, 'Pacific/Kiritimati')) {
      const ends = localClocksOf(shippedIndex, clock).flatMap(({ start, end }) => [start, end])
      expect(ends).toEqual(ends.toSorted((a, b) => a - b))
    }
  })

  test('are none where no place is reported', () => {
    expect(localClocksOf(indexVisit(visitWith([eventWith('it')])), localClock)).toEqual([])
  })
})
