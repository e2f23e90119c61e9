import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Clock,
  clockIds,
  clocksOf,
  localClock,
  onClock,
  timeOn,
  zoneOf,
  zonesOfDays,
} from '../../../src/domain/clock'
import { clockInWords } from '../../../src/domain/clock-in-words'
import type { Place } from '../../../src/domain/visit'
import { indexVisit } from '../../../src/domain/visit-index'
import { shippedIndex } from '../../support/shipped-index'
import { shippedEvent, shippedVisit } from '../../support/shipped-visit'
import { at, eventWith, visitWith } from '../../support/visit-builder'

const clocks = clocksOf(shippedIndex, 'America/Los_Angeles')
const clock = (id: string): Clock => {
  const found = clocks.find((each) => each.id === id)
  if (!found) throw new Error(`No clock "${id}"`)
  return found
}

describe('the clocks to choose from', () => {
  test('are local, one city for each zone, UTC and the reader’s own', () => {
    expect(clocks.map(({ id, zone }) => [id, zone])).toEqual([
      ['local', null],
      ['pyongyang', 'Asia/Pyongyang'],
      ['vladivostok', 'Asia/Vladivostok'],
      ['moscow', 'Europe/Moscow'],
      ['utc', 'UTC'],
      ['mine', 'America/Los_Angeles'],
    ])
    expect(clockIds(shippedIndex)).toEqual(clocks.map(({ id }) => id))
  })

  test('have names that a sentence can use', () => {
    expect(clocks.map(clockInWords)).toEqual([
      'local time',
      'Pyongyang time',
      'Vladivostok time',
      'Moscow time',
      'UTC',
      'your time (America/Los Angeles)',
    ])
  })
})

describe('the zone of an event', () => {
  const zones = zonesOfDays(shippedIndex)
  test.each([
    ['its place’s', 'seoul-security-council', 'Asia/Seoul'],
    ['its place’s, also on a day that he spent elsewhere', 'us-f35-approval', 'America/New_York'],
    ['that of the day, where no place is reported', 'putins-car', 'Asia/Yakutsk'],
  ])('is %s', (_, event, zone) => {
    expect(zoneOf(shippedIndex, shippedEvent(event), zones)).toBe(zone)
  })

  test('follows the guest from day to day, and stays where nothing is reported', () => {
    expect([...zones.values()].map((zone) => zone.replace('Asia/', ''))).toEqual([
      'Pyongyang',
      'Pyongyang',
      'Vladivostok',
      'Yakutsk',
      'Vladivostok',
      'Vladivostok',
      'Vladivostok',
      'Vladivostok',
    ])
  })

  test('is UTC in a visit without a place', () => {
    const index = indexVisit(visitWith([eventWith('it')]))
    expect(zoneOf(index, eventWith('it'), zonesOfDays(index))).toBe('UTC')
  })
})

describe('a printed time', () => {
  test.each([
    ['local', '2023-09-13', '13:00'],
    ['moscow', '2023-09-13', '07:00'],
    ['utc', '2023-09-13', '04:00'],
    ['mine', '2023-09-12', '21:00'],
  ])('on the clock “%s” is %s, %s', (id, day, time) => {
    expect(timeOn(clock(id), shippedIndex, shippedEvent('vostochny-arrival'))).toEqual({
      day,
      time,
    })
  })

  test('is the only one that converts', () => {
    for (const event of shippedVisit.events) {
      const there = timeOn(clock('moscow'), shippedIndex, event)
      expect(there === null, event.id).toBe(event.when.time === undefined)
    }
  })

  test('agrees with the calendar of zones that the machine has, wherever it is read', () => {
    const zone = fc.constantFrom(
      'Asia/Tokyo',
      'America/New_York',
      'Europe/London',
      'Asia/Kathmandu',
    )
    const minute = fc.integer({ min: 0, max: 24 * 60 - 1 })
    const day = fc.constantFrom('2024-03-31', '2024-05-01', '2024-07-15', '2024-12-31')
    const two = (n: number) => String(n).padStart(2, '0')
    fc.assert(
      fc.property(zone, day, minute, (own, date, at0) => {
        const time = `${two(Math.floor(at0 / 60))}:${two(at0 % 60)}`
        const place: Place = {
          id: 'here',
          name: 'Here',
          names: {},
          spellings: [],
          titles: [],
          kind: 'city',
          zone: 'Asia/Yakutsk',
        }
        const event = eventWith('it', { when: at(date, { time }), place: 'here' })
        const index = indexVisit(visitWith([event], { places: [place], from: date, to: date }))
        // no daylight saving in Yakutsk: nine hours before, in UTC
        const instant = new Date(Date.parse(`${date}T${time}:00Z`) - 9 * 3_600_000)
        const parts = new Intl.DateTimeFormat('sv-SE', {
          timeZone: own,
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(instant)
        const there = timeOn({ id: 'mine', name: 'Yours', zone: own }, index, event)
        expect(`${there?.day} ${there?.time}`).toBe(parts)
      }),
    )
  })
})

describe('the time line of a clock', () => {
  test('runs through midnight at hour 24', () => {
    for (const each of clocks) {
      const end = onClock(each, 'Asia/Yakutsk', '2023-09-13', 24)
      expect(end).toBe(onClock(each, 'Asia/Yakutsk', '2023-09-14', 0))
    }
  })

  test('is as long as the day was there when clocks are changed', () => {
    const utc = clock('utc')
    const length = (day: string) =>
      (onClock(utc, 'Europe/London', day, 24) - onClock(utc, 'Europe/London', day, 0)) / 3_600_000
    expect([length('2024-03-31'), length('2024-05-01'), length('2024-10-27')]).toEqual([23, 24, 25])
    expect(onClock(localClock, 'Europe/London', '2024-03-31', 24)).toBe(Date.UTC(2024, 3, 1))
  })
})
