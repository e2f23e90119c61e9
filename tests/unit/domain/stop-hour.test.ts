import { expect, test } from 'vitest'
import { clocksOf, localClock, utcClock } from '../../../src/domain/clock'
import { lineOf } from '../../../src/domain/line'
import { stopHour } from '../../../src/domain/stop-hour'
import { shippedIndex } from '../../support/shipped-index'

const { stops } = lineOf(shippedIndex)
const hoursOn = (id: string, zone = 'America/New_York') => {
  const clock = clocksOf(shippedIndex, zone).find((one) => one.id === id) ?? utcClock
  return Object.fromEntries(stops.map((stop) => [stop.day, stopHour(clock, shippedIndex, stop)]))
}

test('the hour of a stop is as printed on the local clock', () => {
  expect(stops.map((stop) => stopHour(localClock, shippedIndex, stop))).toEqual(
    stops.map(({ says }) => says),
  )
})

test('a printed hour goes by the clock that was chosen, and names it', () => {
  expect(hoursOn('utc')['2023-09-13']).toBe('04:00 UTC')
  expect(hoursOn('vladivostok')['2023-09-13']).toBe('14:00 Vladivostok time')
})

test('it names the day where it is another one there, and the reader’s zone no more than as theirs', () => {
  expect(hoursOn('mine')['2023-09-13']).toBe('00:00 your time')
  expect(hoursOn('mine', 'America/Los_Angeles')['2023-09-13']).toBe('Tue 12, 21:00 your time')
})

test('words stay what they are on every clock', () => {
  const unprinted = stops.filter(({ says }) => !/^\d/.test(says))
  expect(unprinted.length).toBeGreaterThan(2)
  for (const { day, says } of unprinted) expect(hoursOn('utc')[day]).toBe(says)
})
