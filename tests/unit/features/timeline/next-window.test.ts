import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moved, nextWindow, shownBy, zoomed } from '../../../../src/features/timeline/next-window'

const hour = 3_600_000
const from = (start: number, length: number) => ({
  start: start * hour,
  end: (start + length) * hour,
})
const visit = from(0, 192)
const monday = { visit, day: from(12, 48) }
const tuesday = { visit, day: from(36, 48) }
const inMoscow = { visit: from(-6, 192), day: from(6, 48) }
const free = from(20, 10)

describe('the next window', () => {
  const step = { from: { window: monday.day, windows: monday }, to: tuesday }
  test('is the day’s, where a day is chosen', () => {
    expect(nextWindow({ ...step, byClock: false, byEvent: false })).toEqual(tuesday.day)
    const whole = { ...step, from: { window: visit, windows: monday } }
    expect(nextWindow({ ...whole, byClock: false, byEvent: false })).toEqual(tuesday.day)
  })

  test('stays the whole visit, where an event is chosen there', () => {
    const whole = { ...step, from: { window: visit, windows: monday } }
    expect(nextWindow({ ...whole, byClock: false, byEvent: true })).toEqual(visit)
    expect(nextWindow({ ...step, byClock: false, byEvent: true })).toEqual(tuesday.day)
  })

  test('keeps what is in sight, where the clock is changed', () => {
    const change = (window: typeof visit) =>
      nextWindow({ from: { window, windows: monday }, to: inMoscow, byClock: true, byEvent: false })
    expect(change(visit)).toEqual(inMoscow.visit)
    expect(change(monday.day)).toEqual(inMoscow.day)
    expect(change(free)).toEqual(from(14, 10))
  })
})

test('a window is told by what it shows', () => {
  expect(shownBy(visit, monday)).toBe('visit')
  expect(shownBy({ start: monday.day.start + 20_000, end: monday.day.end }, monday)).toBe('day')
  expect(shownBy(free, monday)).toBeNull()
})

test('zooming and moving never leave the limits', () => {
  const limits = from(-12, 216)
  const arbitrary = fc
    .tuple(fc.integer({ min: -12, max: 190 }), fc.integer({ min: 6, max: 14 }))
    .map(([start, length]) => from(start, length))
  fc.assert(
    fc.property(arbitrary, fc.double({ min: 0.1, max: 50, noNaN: true }), (window, factor) => {
      const bigger = zoomed(window, factor, limits, 6 * hour)
      const further = moved(window, factor - 5, limits)
      for (const { start, end } of [bigger, further]) {
        expect(start).toBeGreaterThanOrEqual(limits.start)
        expect(end).toBeLessThanOrEqual(limits.end + 1)
        expect(end - start).toBeGreaterThanOrEqual(6 * hour - 1)
      }
      expect(further.end - further.start).toBeCloseTo(window.end - window.start, -1)
    }),
  )
})
