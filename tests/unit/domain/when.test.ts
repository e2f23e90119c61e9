import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  exactnessOf,
  happenedOnTheVisit,
  knownDate,
  listingDay,
  timeColumn,
  whenInWords,
} from '../../../src/domain/when'
import { arbitraryWhen } from '../../support/arbitrary-visit'
import { at, eventWith } from '../../support/visit-builder'

const day = '2023-09-13'

describe('when, as the reader sees it', () => {
  test.each([
    ['a printed hour', at(day, { time: '13:00' }), '13:00', '13:00, Wednesday 13 September'],
    [
      'a part of the day',
      at(day, { part: 'morning' }),
      'morning',
      'Morning, Wednesday 13 September',
    ],
    [
      'an hour before its part',
      at(day, { time: '09:05', part: 'morning' }),
      '09:05',
      '09:05, Wednesday 13 September',
    ],
    ['a day', at(day), '', 'Wednesday 13 September'],
    [
      'an inferred day',
      at(day, { basis: 'inferred', reason: 'So.' }),
      'day inferred',
      'Wednesday 13 September',
    ],
    ['an uncertain day', at(`${day}?`), 'day uncertain', 'Wednesday 13 September, uncertain'],
    [
      'an uncertain morning',
      at(`${day}?`, { part: 'morning' }),
      'morning',
      'Morning, Wednesday 13 September, uncertain',
    ],
    [
      'an interval',
      at('2023-09-12/2023-09-13'),
      'to Wed 13',
      'Tuesday 12 to Wednesday 13 September',
    ],
    ['an end', at(`../${day}`), 'by this day', 'Before or on Wednesday 13 September'],
    ['a start', at(`${day}/..`), 'from this day', 'From Wednesday 13 September'],
    [
      'an uncertain start',
      at(`${day}?/..`),
      'from this day',
      'From Wednesday 13 September, uncertain',
    ],
    ['no day', at(null), '', 'No day reported'],
  ])('of %s', (_, when, column, words) => {
    expect(timeColumn(when)).toBe(column)
    expect(whenInWords(when)).toBe(words)
  })

  test('never shows an hour that was not printed', () => {
    fc.assert(
      fc.property(arbitraryWhen, (when) => {
        const shown = `${timeColumn(when)} ${whenInWords(when)}`
        expect(/\d\d:\d\d/.exec(shown)?.[0]).toBe(when.time)
      }),
    )
  })
})

describe('how exactly a time is known', () => {
  test.each([
    ['2023-09-13', { time: '13:00' }, 'time'],
    ['2023-09-13', { part: 'noon' as const }, 'part'],
    ['2023-09-13', {}, 'day'],
    ['2023-09-13?', {}, 'day'],
    ['2023-09-12/2023-09-13', {}, 'open'],
    ['../2023-09-13', {}, 'open'],
    ['2023-09-13/..', {}, 'open'],
    [null, {}, 'none'],
  ])('%s %o: %s', (date, more, exactness) => {
    expect(exactnessOf(at(date, more))).toBe(exactness)
  })
})

describe('the day under which an event is listed', () => {
  test.each([
    ['2023-09-13', '2023-09-13'],
    ['2023-09-13?', '2023-09-13'],
    ['2023-09-12/2023-09-13', '2023-09-12'],
    ['../2023-09-13', '2023-09-13'],
    ['2023-09-13/..', '2023-09-13'],
    [null, null],
  ])('for %s is %s', (date, listed) => {
    expect(listingDay(at(date))).toBe(listed)
  })

  test.each(['', 'next week', '2023-02-30', '../..', '2023-09-13/2023-09-12'])(
    'is none for a date that cannot be read: %j',
    (date) => {
      expect(knownDate(at(date))).toEqual({ kind: 'none' })
      expect(listingDay(at(date))).toBeNull()
      expect(whenInWords(at(date))).toBe('No day reported')
      expect(timeColumn(at(date))).toBe('')
    },
  )
})

describe('what happened on the visit itself', () => {
  test.each(['journey', 'ceremony', 'talks', 'site', 'gift'] as const)('a reported %s', (kind) => {
    expect(happenedOnTheVisit(eventWith('it', { kind }))).toBe(true)
  })

  test.each([
    ['a statement', eventWith('it', { kind: 'statement' })],
    ['a reaction', eventWith('it', { kind: 'reaction' })],
    ['a forecast', eventWith('it', { status: 'expected' })],
    ['a claim', eventWith('it', { status: 'claimed' })],
  ])('not %s', (_, event) => {
    expect(happenedOnTheVisit(event)).toBe(false)
  })
})
