import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { geoConicConformal } from 'd3-geo'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { basemapOf, withoutPaths } from '../../../src/dataset/basemap'
import { type ConicProjection, project } from '../../../src/domain/basemap'
import { spotOf } from '../../../src/domain/spot'
import { shippedVisit } from '../../support/shipped-visit'

const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../data/basemap.json')))
const shipped = basemapOf({ bytes })

function inD3({ meridian, parallels, scale, x, y }: ConicProjection) {
  return geoConicConformal()
    .parallels(parallels)
    .rotate([-meridian, 0])
    .center([0, 0])
    .scale(scale)
    .translate([x, y])
}

function expectSame(projection: ConicProjection, lat: number, lon: number) {
  const [x = Number.NaN, y = Number.NaN] = inD3(projection)([lon, lat]) ?? []
  const here = project(projection, { lat, lon })
  expect(here.x).toBeCloseTo(x, 4)
  expect(here.y).toBeCloseTo(y, 4)
}

describe('the projection', () => {
  test('puts every place of the dataset where d3-geo puts it', () => {
    if (shipped === null) throw new Error('The dataset has no base map')
    for (const place of shippedVisit.places) {
      const spot = spotOf(place)
      if (spot !== null) expectSame(shipped.projection, spot.lat, spot.lon)
    }
  })

  test('equals d3-geo wherever a map may be, also with one parallel', () => {
    const angle = (min: number, max: number) => fc.double({ min, max, noNaN: true })
    fc.assert(
      fc.property(
        angle(-170, 170),
        angle(5, 40),
        angle(0, 40),
        angle(-9, 9),
        angle(0, 80),
        (meridian, south, more, lonOff, lat) => {
          const parallels: [number, number] = [south, south + (more < 1 ? 0 : more)]
          expectSame({ meridian, parallels, scale: 3000, x: 500, y: 3500 }, lat, meridian + lonOff)
        },
      ),
    )
  })

  test('keeps every place with coordinates inside the frame', () => {
    for (const place of shippedVisit.places) {
      const spot = spotOf(place)
      if (spot === null || shipped === null) continue
      const { x, y } = project(shipped.projection, spot)
      expect(x, place.id).toBeGreaterThan(0)
      expect(x, place.id).toBeLessThan(shipped.width)
      expect(y, place.id).toBeGreaterThan(0)
      expect(y, place.id).toBeLessThan(shipped.height)
    }
  })
})

describe('the base map of a dataset', () => {
  const encoded = (text: string) => ({ bytes: new TextEncoder().encode(text) })

  test('is none where there is no file', () => {
    expect(basemapOf({ unreadable: 'no such file' })).toBeNull()
  })

  test.each([
    ['no JSON', '{', 'basemap.json'],
    ['another shape', '{"width":"wide"}', 'width'],
    ['a path that is no path', JSON.stringify({ ...shipped, land: '"><script>' }), 'SVG path data'],
  ])('is refused, by name, if it is %s', (_what, text, says) => {
    expect(() => basemapOf(encoded(text))).toThrow(says)
  })

  test('goes to the browser without its paths', () => {
    if (shipped === null) throw new Error('The dataset has no base map')
    expect(JSON.stringify(withoutPaths(shipped)).length).toBeLessThan(1000)
    expect(shipped.land?.length).toBeGreaterThan(1000)
  })
})
