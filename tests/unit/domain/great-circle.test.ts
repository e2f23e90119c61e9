import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aboutKm, greatCircleKm } from '../../../src/domain/great-circle'

const spot = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
})
const HALF_ROUND = Math.PI * 6371.0088

describe('the distance along the great circle', () => {
  test('is what is published for known towns, within a percent', () => {
    const pyongyang = { lat: 39.03, lon: 125.75 }
    const moscow = { lat: 55.75, lon: 37.62 }
    const london = { lat: 51.51, lon: -0.13 }
    const newYork = { lat: 40.71, lon: -74.01 }
    expect(greatCircleKm(pyongyang, moscow)).toBeCloseTo(6420, -2)
    expect(greatCircleKm(london, newYork)).toBeCloseTo(5570, -2)
  })

  test('is none from a spot to itself, the same both ways, at most half round the earth', () => {
    fc.assert(
      fc.property(spot, spot, (a, b) => {
        const km = greatCircleKm(a, b)
        expect(greatCircleKm(a, a)).toBe(0)
        expect(greatCircleKm(b, a)).toBeCloseTo(km, 6)
        expect(km).toBeGreaterThanOrEqual(0)
        expect(km).toBeLessThanOrEqual(HALF_ROUND + 1e-6)
      }),
    )
  })

  test('is never shortened by a way round', () => {
    fc.assert(
      fc.property(spot, spot, spot, (a, b, c) => {
        expect(greatCircleKm(a, c)).toBeLessThanOrEqual(
          greatCircleKm(a, b) + greatCircleKm(b, c) + 1e-3,
        )
      }),
    )
  })

  test('does not depend on how a meridian is counted, and is a degree along one', () => {
    fc.assert(
      fc.property(spot, spot, (a, b) => {
        const round = { lat: b.lat, lon: b.lon + 360 }
        expect(greatCircleKm(a, round)).toBeCloseTo(greatCircleKm(a, b), 3)
      }),
    )
    fc.assert(
      fc.property(fc.double({ min: -89, max: 88, noNaN: true }), (lat) => {
        expect(greatCircleKm({ lat, lon: 10 }, { lat: lat + 1, lon: 10 })).toBeCloseTo(111.195, 2)
      }),
    )
  })

  test('is NaN where a coordinate is', () => {
    expect(greatCircleKm({ lat: Number.NaN, lon: 0 }, { lat: 0, lon: 0 })).toBeNaN()
  })

  test.each([
    [3.4, 'about 3\u00a0km'],
    [564.2, 'about 560\u00a0km'],
    [1066, 'about 1,070\u00a0km'],
  ])('%d km is said as "%s"', (km, words) => {
    expect(aboutKm(km)).toBe(words)
  })
})
