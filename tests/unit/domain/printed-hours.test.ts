import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printedHours } from '../../../src/domain/printed-hours'
import { twoDigits } from '../../../src/domain/two-digits'

test('a printed time is hours and parts of an hour', () => {
  expect(printedHours('13:00')).toBe(13)
  expect(printedHours('13:30')).toBe(13.5)
  expect(printedHours('00:45')).toBe(0.75)
})

test('any minute of the day comes back', () => {
  fc.assert(
    fc.property(fc.nat(23), fc.nat(59), (hours, minutes) => {
      const read = printedHours(`${twoDigits(hours)}:${twoDigits(minutes)}`)
      expect(Math.round(read * 60)).toBe(hours * 60 + minutes)
    }),
  )
})

test.each(['', 'noon', '13', '13:0', '1:00', ' 13:00', '13:00:00'])('%j is none', (text) => {
  expect(printedHours(text)).toBeNaN()
})
