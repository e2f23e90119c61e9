import { describe, expect, test } from 'vitest'
import { companyOf } from '../../../src/domain/company'
import { reportsThrough } from '../../../src/domain/reports-through'
import { clockChange, routeOf } from '../../../src/domain/route'
import { indexVisit } from '../../../src/domain/visit-index'
import { shippedIndex } from '../../support/shipped-index'
import { shippedVisit } from '../../support/shipped-visit'

describe('the route', () => {
  const { stops, legs } = routeOf(shippedIndex)

  test('stops where the line does and the dataset has coordinates', () => {
    expect(stops.map(({ place }) => place.id)).toEqual([
      'pyongyang',
      'khasan',
      'vostochny',
      'komsomolsk',
      'vladivostok',
    ])
  })

  test('has a leg between each two stops, reported or not, as the line has', () => {
    expect(legs.map(({ from, to, kind }) => [from.place.id, to.place.id, kind])).toEqual([
      ['pyongyang', 'khasan', 'gap'],
      ['khasan', 'vostochny', 'run'],
      ['vostochny', 'komsomolsk', 'gap'],
      ['komsomolsk', 'vladivostok', 'gap'],
    ])
  })

  test('names what a leg goes by that has no spot on a map', () => {
    expect(legs.map(({ by }) => by.map(({ place }) => place?.id))).toEqual([
      [],
      [],
      ['khabarovsk-krai'],
      [],
    ])
  })

  test('measures each leg on the great circle', () => {
    expect(legs.map(({ km }) => Math.round(km / 10) * 10)).toEqual([560, 1070, 620, 910])
  })

  test('tells how the clock changes on each leg', () => {
    expect(legs.map(({ hours }) => hours)).toEqual([1, -1, 1, 0])
  })

  test('has no change of clock to or from a stop whose place is not known', () => {
    const [first] = stops
    if (first === undefined) throw new Error('The route has no stop')
    expect(clockChange(first.stop, { ...first.stop, place: null })).toBe(0)
  })

  test('is empty for a visit without coordinates', () => {
    const places = shippedVisit.places.map(({ lat, lon, ...place }) => place)
    expect(routeOf(indexVisit({ ...shippedVisit, places }))).toEqual({ stops: [], legs: [] })
  })
})

describe('the company of someone', () => {
  test('is who takes part in the same events, most often first', () => {
    const company = companyOf(shippedIndex, 'kim-jong-un')
    expect(company[0]?.person.id).toBe('vladimir-putin')
    const counts = company.map(({ events }) => events)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(company.every(({ events }) => events > 0)).toBe(true)
  })

  test('is the same both ways', () => {
    for (const { id } of shippedVisit.people) {
      for (const { person, events } of companyOf(shippedIndex, id)) {
        if (shippedIndex.person.get(id)?.kind === 'media') continue
        const back = companyOf(shippedIndex, person.id).find((other) => other.person.id === id)
        expect(back?.events, `${id} and ${person.id}`).toBe(events)
      }
    }
  })

  test('has no one in it who was said not to be there', () => {
    const names = (id: string) => companyOf(shippedIndex, id).map(({ person }) => person.id)
    expect(names('kim-jong-un')).not.toContain('kim-yo-jong')
    expect(names('ri-sol-ju')).toEqual([])
  })

  test('of a place is who was there', () => {
    expect(companyOf(shippedIndex, 'khasan').map(({ person }) => person.id)).toContain(
      'alexander-kozlov',
    )
  })

  test('is none for an id that nobody has', () => {
    expect(companyOf(shippedIndex, 'nobody')).toEqual([])
  })
})

describe('what reached the articles through a source', () => {
  test('is every cite that names it, and none else', () => {
    for (const { id } of shippedVisit.people) {
      const cites = reportsThrough(shippedIndex, id).flatMap((report) => report.cites)
      expect(cites.every(({ via }) => via?.includes(id))).toBe(true)
      const named = JSON.stringify(shippedVisit.events).match(
        new RegExp(`"via":\\[[^\\]]*"${id}"`, 'g'),
      )
      expect(cites.length, id).toBe(named?.length ?? 0)
    }
  })

  test('tells whom it was from, and by way of whom it came', () => {
    const [first] = reportsThrough(shippedIndex, 'russian-railway-official')
    expect(first?.to.map(({ id }) => id)).toEqual(['nhk'])
    expect(reportsThrough(shippedIndex, 'nhk')[0]?.from.map(({ id }) => id)).toEqual([
      'russian-railway-official',
    ])
  })
})
