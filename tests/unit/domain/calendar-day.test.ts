import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayAfter,
  daysFromTo,
  longDay,
  shortDay,
  spanOfDays,
  weekdayAndDate,
} from '../../../src/domain/calendar-day'

const day = fc
  .date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2200-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))

describe('a day in words', () => {
  test('names the weekday, the date and the month', () => {
    expect(longDay('2023-09-13')).toBe('Wednesday 13 September')
    expect(weekdayAndDate('2023-09-13')).toBe('Wednesday 13')
    expect(shortDay('2023-09-13')).toBe('Wed 13')
  })

  test('knows the leap day', () => {
    expect(longDay('2024-02-29')).toBe('Thursday 29 February')
  })

  test('has the weekday of the calendar, wherever the reader is', () => {
    fc.assert(
      fc.property(day, (date) => {
        const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
        const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]
        expect(shortDay(date)).toBe(`${weekday} ${Number(date.slice(8))}`)
      }),
    )
  })
})

describe('the next day', () => {
  test.each([
    ['2023-09-13', 1, '2023-09-14'],
    ['2023-09-30', 1, '2023-10-01'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-09-13', -3, '2023-09-10'],
    ['2023-09-13', 0, '2023-09-13'],
  ])('of %s, by %i, is %s', (from, count, to) => {
    expect(dayAfter(from, count)).toBe(to)
  })

  test('never skips or repeats a day, not even where the clocks change', () => {
    fc.assert(
      fc.property(day, (date) => {
        const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000)
        expect(dayAfter(date)).toBe(next.toISOString().slice(0, 10))
        expect(dayAfter(dayAfter(date), -1)).toBe(date)
      }),
    )
  })
})

describe('the days from one to another', () => {
  test('include both ends', () => {
    expect(daysFromTo('2023-09-29', '2023-10-01')).toEqual([
      '2023-09-29',
      '2023-09-30',
      '2023-10-01',
    ])
  })

  test('are one day from a day to itself', () => {
    expect(daysFromTo('2023-09-13', '2023-09-13')).toEqual(['2023-09-13'])
  })

  test('are none where the last comes before the first', () => {
    expect(daysFromTo('2023-09-13', '2023-09-12')).toEqual([])
  })
})

describe('a span of days', () => {
  test.each([
    ['2023-09-13', '2023-09-13', '13 September 2023'],
    ['2023-09-10', '2023-09-17', '10–17 September 2023'],
    ['2023-09-29', '2023-10-02', '29 September – 2 October 2023'],
    ['2023-09-29', '2024-09-30', '29 September 2023 – 30 September 2024'],
    ['2023-12-31', '2024-01-01', '31 December 2023 – 1 January 2024'],
  ])('from %s to %s reads %s', (first, last, words) => {
    expect(spanOfDays(first, last)).toBe(words)
  })
})
