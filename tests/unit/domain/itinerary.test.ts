import { describe, expect, test } from 'vitest'
import { forecastsOf, forecastTitle, itineraryOf } from '../../../src/domain/itinerary'
import type { Participant, Person } from '../../../src/domain/visit'
import { indexVisit } from '../../../src/domain/visit-index'
import { shippedVisit } from '../../support/shipped-visit'
import { at, cite, eventWith, visitWith } from '../../support/visit-builder'

describe('the itinerary of the shipped visit', () => {
  const index = indexVisit(shippedVisit)
  const days = itineraryOf(index)
  const row = (id: string) => days.flatMap(({ rows }) => rows).find(({ event }) => event.id === id)

  test('has every day, the 11th without a row', () => {
    expect(days.map(({ day }) => day)).toEqual([...index.days, 'undated'])
    const empty = days.filter(({ rows }) => rows.length === 0)
    expect(empty.map(({ day }) => day)).toEqual(['2023-09-11'])
  })

  test('has everything that is reported to have happened, exactly once; what has no day comes last', () => {
    const happened = shippedVisit.events.filter(
      ({ kind, status }) =>
        status === 'reported' && ['journey', 'ceremony', 'talks', 'site', 'gift'].includes(kind),
    )
    expect(happened.length).toBeGreaterThan(0)
    const printed = days.flatMap(({ rows }) => rows.map(({ event }) => event.id))
    expect(printed.toSorted()).toEqual(happened.map(({ id }) => id).toSorted())
  })

  test('prints the arrival with its hour, its place, its source and its sign', () => {
    expect(row('vostochny-arrival')).toMatchObject({
      time: '13:00',
      place: { id: 'vostochny' },
      sigla: [{ siglum: 'A', runs: [{ first: 6, last: 6 }] }],
      signs: ['differ'],
    })
  })

  test('says whom he met, by family name, or who came with him, as far as room allows', () => {
    expect(row('cosmodrome-tour')?.with).toBe('Putin, 2 more')
    expect(row('delegation')?.with).toBe('Choe, Ri, 3 more')
    expect(row('khasan-kim-chang-son')?.with).toBe('Kim Chang Son')
  })

  test('prints no hour that no article printed', () => {
    for (const { event, time } of days.flatMap(({ rows }) => rows)) {
      expect(/\d:\d/.test(time)).toBe(event.when.time !== undefined)
    }
  })

  test('keeps forecasts apart, in the order of the days; those without a day come last', () => {
    const forecasts = forecastsOf(index)
    expect(forecasts.map(({ id }) => id)).toEqual([
      'visit-to-go-on',
      'vladivostok-noon-forecast',
      'fleet-command-forecast',
      'fefu-forecast',
      'shoigu-talks-forecast',
      'that-night-forecast',
      'putin-to-visit-vostochny',
      'summit-at-vostochny-forecast',
    ])
  })
})

describe('whom he met', () => {
  const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
    id,
    name,
    names: {},
    spellings: [{ as: name, article: 'paper-a', paragraph: 1 }],
    titles: [],
    kind: 'person',
    ...more,
  })
  const people = [
    person('ivan', 'Ivan Petrov', { names: { ru: 'Иван Петров' } }),
    person('maria', 'Maria Petrov'),
    person('han', 'Han Duck', { names: { ko: '한덕' } }),
    person('mononym', 'Suharto'),
    person('band', 'The Band', { kind: 'organisation' }),
  ]
  const met = (...parts: [string, Participant['part']][]) => {
    const participants = parts.map(([id, part]) => ({ person: id, part, cites: [cite('A1')] }))
    const event = eventWith('it', { people: participants, when: at('2024-05-01') })
    const [day] = itineraryOf(indexVisit(visitWith([event], { people })))
    return day?.rows[0]?.with
  }

  test('is named by family name, which comes first in East Asia', () => {
    expect(met(['ivan', 'host'], ['han', 'greeter'])).toBe('Petrov, Han')
  })
  test('is named whole, if there is one name only', () => {
    expect(met(['mononym', 'giver'])).toBe('Suharto')
  })
  test('is named once, where two bear one name', () => {
    expect(met(['ivan', 'host'], ['maria', 'guide'])).toBe('Petrov')
  })
  test('leaves out guests, speakers, the absent, organisations and the unknown', () => {
    expect(
      met(
        ['ivan', 'guest'],
        ['han', 'absent'],
        ['maria', 'speaker'],
        ['band', 'host'],
        ['x', 'host'],
      ),
    ).toBe('')
  })
})

describe('the title of a forecast', () => {
  test.each([
    ['Expected: talks at noon', 'talks at noon'],
    ['Expected for the 16th:a visit to the fleet', 'a visit to the fleet'],
    ['The talks: Expected: nothing', 'The talks: Expected: nothing'],
    ['Expected', 'Expected'],
    ['Expected:  ', 'Expected:  '],
  ])('%j is printed as %j', (title, printed) => {
    expect(forecastTitle({ title })).toBe(printed)
  })
})
