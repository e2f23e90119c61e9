import { describe, expect, test } from 'vitest'
import { lineOf } from '../../../src/domain/line'
import type { Place, VisitEvent } from '../../../src/domain/visit'
import { indexVisit } from '../../../src/domain/visit-index'
import { shippedVisit } from '../../support/shipped-visit'
import { at, eventWith, visitWith } from '../../support/visit-builder'

describe('the line of the shipped visit', () => {
  const { stops, legs } = lineOf(indexVisit(shippedVisit))

  test('stops once a day, where a journey says that he was', () => {
    expect(stops.map(({ day, place, says }) => [day.slice(8), place?.id, says])).toEqual([
      ['10', 'pyongyang', 'afternoon'],
      ['11', undefined, 'no report'],
      ['12', 'khasan', 'morning'],
      ['13', 'vostochny', '13:00'],
      ['14', 'khabarovsk-krai', 'hour not reported'],
      ['15', 'komsomolsk', 'hour not reported'],
      ['16', 'vladivostok', 'hour not reported'],
      ['17', 'primorsky-station', 'hour not reported'],
    ])
  })

  test('draws a way only where one is reported', () => {
    expect(legs.map(({ from, to, kind }) => [from.day.slice(8), to.day.slice(8), kind])).toEqual([
      ['10', '12', 'gap'],
      ['12', '13', 'run'],
      ['13', '14', 'gap'],
      ['14', '15', 'gap'],
      ['15', '16', 'gap'],
      ['16', '17', 'gap'],
    ])
  })

  test('counts the entries of every day', () => {
    expect(stops.find(({ day }) => day === '2023-09-13')?.entries).toBe(20)
    expect(stops.find(({ day }) => day === '2023-09-11')?.entries).toBe(0)
  })
})

const place = (id: string, within?: string): Place => ({
  id,
  name: id,
  names: {},
  spellings: [{ as: id, article: 'paper-a', paragraph: 1 }],
  titles: [],
  kind: 'city',
  zone: 'UTC',
  ...(within === undefined ? {} : { within }),
})
const places = [place('port'), place('island'), place('village', 'island')]

const journey = (id: string, date: string | null, more: Partial<VisitEvent> = {}) =>
  eventWith(id, { kind: 'journey', when: at(date), ...more })
const line = (...events: VisitEvent[]) => lineOf(indexVisit(visitWith(events, { places })))
const stop = (...events: VisitEvent[]) => line(...events).stops[0]

describe('a stop', () => {
  test('stands at its printed hour', () => {
    const when = at('2024-05-01', { time: '18:00' })
    expect(stop(journey('a', null, { when }))).toMatchObject({
      says: '18:00',
      mark: 'time',
      from: 0.75,
      to: 0.75,
    })
  })

  test('covers the part of the day that was printed', () => {
    const when = at('2024-05-01', { part: 'morning' })
    expect(stop(journey('a', null, { when }))).toMatchObject({
      says: 'morning',
      mark: 'part',
      from: 0.25,
      to: 0.5,
    })
  })

  test('follows the journey whose time is known best', () => {
    const exact = at('2024-05-01', { time: '09:00' })
    const chosen = stop(
      journey('vague', '2024-05-01', { place: 'port' }),
      journey('exact', null, { place: 'island', when: exact }),
    )
    expect(chosen?.place?.id).toBe('island')
  })

  test('says that no journey is reported, where other things are', () => {
    expect(stop(eventWith('talk'))).toMatchObject({ says: 'no journey reported', mark: 'none' })
  })

  test.each([
    ['an expected journey', journey('a', '2024-05-01', { status: 'expected' })],
    ['a journey of several days', journey('a', '2024-05-01/2024-05-02')],
    ['a journey that had happened by then', journey('a', '../2024-05-01')],
  ])('is not placed by %s', (_, event) => {
    expect(stop(event)).toMatchObject({ place: null, mark: 'none' })
  })

  test('says how the day is known, where it is not printed', () => {
    const inferred = at('2024-05-01', { basis: 'inferred', reason: 'So.' })
    expect(stop(journey('a', null, { when: inferred }))?.says).toBe('day inferred')
    expect(stop(journey('a', '2024-05-01?'))?.says).toBe('day uncertain')
  })
})

describe('the way between two stops', () => {
  const way = (...events: VisitEvent[]) => line(...events).legs.map(({ kind }) => kind)
  const inPort = journey('a', '2024-05-01', { place: 'port' })

  test('is open where only the stops are reported', () => {
    expect(way(inPort, journey('b', '2024-05-02', { place: 'island' }))).toEqual(['gap'])
  })

  test('is reported where the journey set out from the stop of the day before', () => {
    const on = journey('b', '2024-05-02', { place: 'island', from: 'port' })
    expect(way(inPort, on)).toEqual(['run'])
  })

  test('is open where a day without a report lies between', () => {
    const on = journey('b', '2024-05-03', { place: 'island', from: 'port' })
    expect(way(inPort, on)).toEqual(['gap'])
  })

  test('is reported where a journey is told to fill the time', () => {
    const on = journey('b', '2024-05-03', { place: 'island' })
    expect(way(inPort, journey('way', '2024-05-01/2024-05-03'), on)).toEqual(['run'])
  })

  test('is no way where he stayed', () => {
    expect(way(inPort, journey('b', '2024-05-02', { place: 'port' }))).toEqual(['stay'])
  })

  test('is no way where the second stop holds the first', () => {
    const inVillage = journey('a', '2024-05-01', { place: 'village' })
    expect(way(inVillage, journey('b', '2024-05-02', { place: 'island' }))).toEqual(['stay'])
  })

  test('is not drawn before the first stop, nor without any', () => {
    expect(way(inPort)).toEqual([])
    expect(way()).toEqual([])
  })
})
