import { check } from '@placemarkio/check-geojson'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeGeoJson } from '../../../src/export/geojson'
import { hostileText } from '../../support/hostile-text'
import { shippedIndex } from '../../support/shipped-index'
import {
  takingNothing,
  takingText,
  takingWhole,
  visitToExport,
} from '../../support/visit-to-export'

/** What an independent reader of GeoJSON finds; it throws on a fault. */
function read(text: string) {
  const found = check(text)
  if (found.type !== 'FeatureCollection') throw new Error(`It is a ${found.type}`)
  return found
}

describe('a map', () => {
  test('is what it was', async () => {
    const whole = writeGeoJson(takingWhole(visitToExport()))
    await expect(whole).toMatchFileSnapshot('golden/visit.geojson.txt')
  })

  test('has every event, longitude first, and no place where none is known', () => {
    const { features } = read(writeGeoJson(takingWhole(visitToExport())))
    const at = (id: string) => features.find((feature) => feature.id === id)?.geometry
    expect(at('talks')).toEqual({ type: 'Point', coordinates: [13.405, 52.52] })
    expect(at('uncertain')).toBeNull()
    expect(at('no-day')).toBeNull()
  })

  test('of the shipped visit has its legs, which say that they are schematic, in its box', () => {
    const { features, bbox } = read(writeGeoJson(takingWhole(shippedIndex.visit)))
    const legs = features.filter(({ geometry }) => geometry?.type === 'LineString')
    expect(legs.length).toBeGreaterThan(3)
    expect(legs.every(({ properties }) => properties?.schematic === true)).toBe(true)
    const [west = 0, south = 0, east = 0, north = 0] = bbox ?? []
    for (const { geometry } of features) {
      if (geometry?.type !== 'Point') continue
      const [lon = Number.NaN, lat = Number.NaN] = geometry.coordinates
      expect(lon >= west && lon <= east && lat >= south && lat <= north).toBe(true)
    }
  })

  test('of nothing is valid and empty', () => {
    const written = writeGeoJson(takingNothing())
    expect(read(written).features).toEqual([])
    expect(JSON.parse(written).description).toMatch(/^No event/)
  })

  test('holds any title', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { features } = read(writeGeoJson(takingText(text)))
        expect(features[0]?.properties?.title).toBe(text)
      }),
      { numRuns: 200 },
    )
  })
})
