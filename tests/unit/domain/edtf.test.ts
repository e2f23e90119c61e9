import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstDay, parseEdtf } from '../../../src/domain/edtf'

describe('a date of the dataset', () => {
  test('may be a day', () => {
    expect(parseEdtf('2023-09-13')).toEqual({ kind: 'day', day: '2023-09-13', uncertain: false })
  })

  test('may be an uncertain day', () => {
    expect(parseEdtf('2023-09-13?')).toEqual({ kind: 'day', day: '2023-09-13', uncertain: true })
  })

  test.each([
    ['2023-09-12/2023-09-13', '2023-09-12', '2023-09-13', false],
    ['2023-09-13/2023-09-13', '2023-09-13', '2023-09-13', false],
    ['2023-09-12?/2023-09-13', '2023-09-12', '2023-09-13', true],
    ['2023-09-12/2023-09-13?', '2023-09-12', '2023-09-13', true],
    ['../2023-09-13', null, '2023-09-13', false],
    ['../2023-09-13?', null, '2023-09-13', true],
    ['2023-09-13/..', '2023-09-13', null, false],
  ])('may be the interval %s', (text, from, to, uncertain) => {
    expect(parseEdtf(text)).toEqual({ kind: 'interval', from, to, uncertain })
  })

  test.each([
    '',
    ' ',
    '?',
    '..',
    '/',
    '../..',
    '2023-09-13/',
    '/2023-09-13',
    '2023',
    '2023-09',
    '2023-9-13',
    '13.9.2023',
    '2023-09-13T13:00',
    ' 2023-09-13',
    '2023-09-13~',
    '2023-09-13??',
    '2023-09-1X',
    '..?/2023-09-13',
    '2023-09-13/2023-09-14/2023-09-15',
    '2023-09-14/2023-09-13',
  ])('is not %j', (text) => {
    expect(parseEdtf(text)).toBeNull()
  })

  test.each(['2023-02-29', '2023-02-30', '2023-09-31', '2023-13-01', '2023-00-10', '2023-09-00'])(
    'is not %s, which no calendar has',
    (text) => {
      expect(parseEdtf(text)).toBeNull()
      expect(parseEdtf(`../${text}`)).toBeNull()
    },
  )

  test('may be the 29th of February of a leap year', () => {
    expect(parseEdtf('2024-02-29')).not.toBeNull()
  })
})

const days = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))

describe('any text', () => {
  test('is read or refused, never an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9?./-]{0,24}$/)), (text) => {
        const date = parseEdtf(text)
        expect(date === null || date.kind === 'day' || date.kind === 'interval').toBe(true)
      }),
    )
  })

  test('that is a day of the calendar is read as this day', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseEdtf(day)).toEqual({ kind: 'day', day, uncertain: false })
      }),
    )
  })

  test('that joins two days is an interval if, and only if, they are in order', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        const date = parseEdtf(`${from}/${to}`)
        const interval = { kind: 'interval', from, to, uncertain: false }
        expect(date).toEqual(from <= to ? interval : null)
      }),
    )
  })
})

test.each([
  ['2023-09-13?', '2023-09-13'],
  ['2023-09-12/2023-09-13', '2023-09-12'],
  ['2023-09-12/..', '2023-09-12'],
  ['../2023-09-13', '2023-09-13'],
])('the first day that %s names is %s', (text, day) => {
  const date = parseEdtf(text)
  expect(date && firstDay(date)).toBe(day)
})
