import { getIssues } from '@placemarkio/check-geojson'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Visit } from '../../../src/domain/visit'
import { geojson } from '../../../src/export/geojson'
import { shippedVisit } from '../../support/shipped-visit'
import {
  autumnVisit,
  awkwardText,
  nothing,
  placeNamed,
  takingOf,
  writtenWith,
} from '../../support/taken-visit'
import { at, eventWith, visitWith } from '../../support/visit-builder'

type Feature = {
  id: string
  geometry: { type: string; coordinates: unknown } | null
  properties: Record<string, unknown>
}
type Collection = { bbox?: number[]; description: string; features: Feature[] }

/** What an independent reader found in order. */
function read(text: string): Collection {
  expect(getIssues(text)).toEqual([])
  return JSON.parse(text)
}

const featureOf = ({ features }: Collection, id: string) =>
  features.find((feature) => feature.id === id)

/** A journey of two days between two places at the given longitudes. */
function journeyBetween(from: number, to: number): Visit {
  const journey = (id: string, date: string) =>
    eventWith(id, { kind: 'journey', when: at(date), place: id })
  return visitWith([journey('start', '2024-05-01'), journey('goal', '2024-05-02')], {
    places: [
      placeNamed('start', 'Start', { lat: 10, lon: from }),
      placeNamed('goal', 'Goal', { lat: 20, lon: to }),
    ],
  })
}

describe('GeoJSON', () => {
  const collection = read(geojson.write(takingOf(autumnVisit)))

  test('an event lies where its own place has coordinates, longitude first', () => {
    expect(featureOf(collection, 'departure')?.geometry).toEqual({
      type: 'Point',
      coordinates: [-0.1, 51.5],
    })
    expect(featureOf(collection, 'signing')?.geometry).toBeNull()
    expect(featureOf(collection, 'verdict')?.geometry).toBeNull()
    expect(collection.bbox).toEqual([-0.1, 51.5, 13.4, 52.5])
  })

  test('the way between two stops is said to be schematic', () => {
    const leg = featureOf(collection, 'leg-2024-10-25-2024-10-26')
    expect(leg?.geometry?.type).toBe('LineString')
    expect(leg?.properties).toMatchObject({ course: 'schematic', from: 'Harbour', to: 'Capital' })
  })

  test('a leg is left out where one of its journeys is', () => {
    const events = autumnVisit.events.filter(({ id }) => id !== 'arrival')
    const partly = read(
      geojson.write(takingOf(autumnVisit, { events, scope: { kind: 'filtered' } })),
    )
    expect(partly.features.map(({ properties }) => properties.feature)).not.toContain('leg')
  })

  test('the shipped visit has every event and the legs of its journey', () => {
    const { features } = read(geojson.write(takingOf(shippedVisit)))
    const legs = features.filter(({ properties }) => properties.feature === 'leg')
    expect(features).toHaveLength(shippedVisit.events.length + legs.length)
    expect(legs.length).toBeGreaterThanOrEqual(3)
  })

  test('of nothing has no feature and says so', () => {
    const empty = read(geojson.write(nothing))
    expect(empty.features).toEqual([])
    expect(empty.description).toContain('none of the 8 events is in it')
  })

  test('a leg over the antimeridian is cut there, and the box holds both its sides', () => {
    const { bbox, features } = read(geojson.write(takingOf(journeyBetween(170, -170))))
    expect(bbox).toEqual([170, 10, -170, 20])
    expect(features.at(-1)?.geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [170, 10],
          [180, 15],
        ],
        [
          [-180, 15],
          [-170, 20],
        ],
      ],
    })
    const back = read(geojson.write(takingOf(journeyBetween(-170, 170))))
    expect(back.bbox).toEqual([170, 10, -170, 20])
  })

  test('no position leaves the globe', () => {
    const lon = fc.double({ min: -180, max: 180, noNaN: true })
    fc.assert(
      fc.property(lon, lon, (from, to) => {
        const { features } = read(geojson.write(takingOf(journeyBetween(from, to))))
        const numbers = JSON.stringify(features.map(({ geometry }) => geometry?.coordinates))
        const lons = [...numbers.matchAll(/\[(-?[\d.e-]+),/g)].map(([, text]) => Number(text))
        expect(lons.every((one) => Math.abs(one) <= 180)).toBe(true)
      }),
    )
  })

  test('any title and sentence come back', () => {
    fc.assert(
      fc.property(awkwardText, (title) => {
        const event = featureOf(read(writtenWith(geojson, title)), 'only')
        expect(event?.properties).toMatchObject({
          title,
          statements: [{ text: title, sigla: 'A1' }],
        })
      }),
    )
  })
})
