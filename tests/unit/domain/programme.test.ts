import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  eventsAround,
  fullestDay,
  leadingEvent,
  programmeOf,
  readAround,
  readingOrder,
  UNDATED,
} from '../../../src/domain/programme'
import type { VisitEvent } from '../../../src/domain/visit'
import { indexVisit } from '../../../src/domain/visit-index'
import { arbitraryVisit } from '../../support/arbitrary-visit'
import { shippedVisit } from '../../support/shipped-visit'
import { at, cite, eventWith, visitWith } from '../../support/visit-builder'

const first = '2024-05-01'
const ids = (events: readonly VisitEvent[]) => events.map(({ id }) => id)
const groups = (events: VisitEvent[], day = first) =>
  programmeOf(indexVisit(visitWith(events)), day).map((group) => ({
    kind: group.kind,
    ids: ids(group.events),
  }))

/** An event that an article tells in paragraph n: `told('it', 'A3')`. */
const told = (id: string, ...labels: string[]) =>
  eventWith(id, { statements: [{ text: `${id}.`, cites: labels.map((label) => cite(label)) }] })

describe('the programme of a day', () => {
  test('puts what has a time first, forecasts and reactions last', () => {
    const programme = groups([
      eventWith('reaction', { kind: 'reaction' }),
      eventWith('forecast', { status: 'expected' }),
      eventWith('sometime'),
      eventWith('at-one', { when: at(first, { time: '13:00' }) }),
      eventWith('in-the-evening', { when: at(first, { part: 'evening' }) }),
      eventWith('by-then', { when: at(`../${first}`) }),
    ])
    expect(programme).toEqual([
      { kind: 'timed', ids: ['at-one', 'in-the-evening', 'by-then'] },
      { kind: 'day', ids: ['sometime'] },
      { kind: 'expected', ids: ['forecast'] },
      { kind: 'reaction', ids: ['reaction'] },
    ])
  })

  test('keeps a forecast apart even if an hour was foreseen', () => {
    const when = at(first, { time: '09:00' })
    expect(groups([eventWith('forecast', { status: 'expected', when })])).toEqual([
      { kind: 'expected', ids: ['forecast'] },
    ])
  })

  test('says that an article tells events in this order, if it tells three or more', () => {
    const programme = groups([
      told('a', 'A2'),
      told('b', 'B9', 'A2'),
      told('c', 'A7'),
      told('elsewhere', 'B1'),
      told('d', 'A8'),
    ])
    expect(programme).toEqual([
      { kind: 'told', ids: ['a', 'b', 'c'] },
      { kind: 'day', ids: ['elsewhere', 'd'] },
    ])
  })

  test('claims no order of telling for two events', () => {
    expect(groups([told('a', 'A2'), told('b', 'A3')])).toEqual([{ kind: 'day', ids: ['a', 'b'] }])
  })

  test('claims no order of telling that goes back in the article', () => {
    expect(groups([told('a', 'A5'), told('b', 'A4'), told('c', 'A6')])).toEqual([
      { kind: 'day', ids: ['a', 'b', 'c'] },
    ])
  })

  test('names the article that tells most of them in order', () => {
    const events = [told('a', 'A1', 'B1'), told('b', 'A2', 'B2'), told('c', 'A3', 'B3')]
    const more = [...events, told('d', 'B4')]
    const [group] = programmeOf(indexVisit(visitWith(more)), first)
    expect(group).toMatchObject({ kind: 'told', siglum: 'B' })
    expect(ids(group?.events ?? [])).toEqual(['a', 'b', 'c', 'd'])
  })

  test('is empty on a day of which nothing is told, and on a day outside the visit', () => {
    expect(groups([eventWith('it')], '2024-05-02')).toEqual([])
    expect(groups([eventWith('it')], '1999-01-01')).toEqual([])
    expect(groups([eventWith('it')], '')).toEqual([])
  })
})

describe('what has no day', () => {
  const when = at(null)

  test('is parted into forecasts, what was said, and reactions', () => {
    const programme = groups(
      [
        eventWith('reaction', { kind: 'reaction', when }),
        eventWith('said', { kind: 'statement', status: 'claimed', when }),
        eventWith('forecast', { status: 'expected', when }),
        eventWith('dated'),
      ],
      UNDATED,
    )
    expect(programme).toEqual([
      { kind: 'expected', ids: ['forecast'] },
      { kind: 'said', ids: ['said'] },
      { kind: 'reaction', ids: ['reaction'] },
    ])
  })
})

describe('reading on from event to event', () => {
  test('meets each event exactly once, and the undated last', () => {
    fc.assert(
      fc.property(arbitraryVisit, (visit) => {
        const index = indexVisit(visit)
        const order = readingOrder(index)
        expect(ids(order).toSorted()).toEqual(ids(visit.events).toSorted())
        const last = order.slice(order.length - index.undated.length)
        expect(ids(last).toSorted()).toEqual(ids(index.undated).toSorted())
      }),
    )
  })

  test('never goes back to an earlier day', () => {
    fc.assert(
      fc.property(arbitraryVisit, (visit) => {
        const index = indexVisit(visit)
        const days = [...index.days, UNDATED]
        const dayOf = ({ id }: VisitEvent) =>
          days.findIndex((day) =>
            programmeOf(index, day).some(({ events }) => ids(events).includes(id)),
          )
        const met = readingOrder(index).map(dayOf)
        expect(met).toEqual(met.toSorted((a, b) => a - b))
      }),
    )
  })

  test('keeps the order of the dataset within a heading', () => {
    fc.assert(
      fc.property(arbitraryVisit, (visit) => {
        const index = indexVisit(visit)
        for (const day of [...index.days, UNDATED]) {
          for (const { events } of programmeOf(index, day)) {
            const places = events.map((event) => visit.events.indexOf(event))
            expect(places).toEqual(places.toSorted((a, b) => a - b))
          }
        }
      }),
    )
  })
})

describe('the events around one that is read', () => {
  const events = ['a', 'b', 'c'].map((id) => eventWith(id))
  const index = indexVisit(visitWith([...events, eventWith('undated', { when: at(null) })]))
  const around = (event: VisitEvent) => {
    const { previous, next } = readAround(index, event)
    return [previous?.id, next?.id]
  }

  test('are the one before and the one after it, over the end of a day', () => {
    expect(index.visit.events.map(around)).toEqual([
      [undefined, 'b'],
      ['a', 'c'],
      ['b', 'undated'],
      ['c', undefined],
    ])
  })

  test('are none for an event of another visit', () => {
    expect(readAround(index, eventWith('a'))).toEqual({ previous: undefined, next: undefined })
  })
})

describe('the event that leads a day', () => {
  const leads = (...events: VisitEvent[]) => leadingEvent(indexVisit(visitWith(events)), first)?.id
  const hour = eventWith('hour', { when: at(first, { time: '13:00' }) })
  const part = eventWith('part', { when: at(first, { part: 'morning' }) })
  const day = eventWith('day')

  test('is the one whose hour is known', () => expect(leads(day, part, hour)).toBe('hour'))
  test('else the one whose part of the day is known', () => expect(leads(day, part)).toBe('part'))
  test('which is not the first that is told, if another is better known', () => {
    const telling = (id: string) => eventWith(id, { when: at(`../${first}`) })
    expect(leads(telling('by-then'), part)).toBe('part')
    expect(leads(telling('by-then'), day)).toBe('by-then')
  })
  test('else the first of the programme', () => expect(leads(day, eventWith('b'))).toBe('day'))
  test('is no forecast as long as something is reported', () => {
    const forecast = eventWith('forecast', { ...hour, id: 'forecast', status: 'expected' })
    expect(leads(forecast, part)).toBe('part')
  })
  test('is none where nothing is told', () => expect(leads()).toBeUndefined())
})

describe('the day that the page opens on', () => {
  const opens = (...days: (string | null)[]) =>
    fullestDay(indexVisit(visitWith(days.map((date, i) => eventWith(`e${i}`, { when: at(date) })))))

  test('is the one of which most is reported', () => {
    expect(opens('2024-05-01', '2024-05-02', '2024-05-02', null, null, null)).toBe('2024-05-02')
  })
  test('does not count what was only expected', () => {
    const on = (date: string, more: Partial<VisitEvent> = {}) => ({ when: at(date), ...more })
    const events = [
      eventWith('a', on('2024-05-01')),
      eventWith('b', on('2024-05-02', { status: 'expected' })),
      eventWith('c', on('2024-05-02', { status: 'claimed' })),
    ]
    expect(fullestDay(indexVisit(visitWith(events)))).toBe('2024-05-01')
  })
  test('is the earlier of two with as much', () => {
    expect(opens('2024-05-02', '2024-05-03')).toBe('2024-05-02')
  })
  test('is the first where nothing is told', () => expect(opens()).toBe('2024-05-01'))
})

describe('around a day without a report', () => {
  const around = (...events: VisitEvent[]) => {
    const { before, after } = eventsAround(indexVisit(visitWith(events)), '2024-05-02')
    return [before?.id, after?.id]
  }
  const [early, late] = [at('2024-05-01'), at('2024-05-03')]

  test('stand the events nearest on either side', () => {
    const events = [
      eventWith('first', { when: early }),
      eventWith('last-before', { when: early }),
      eventWith('first-after', { when: late }),
      eventWith('last', { when: late }),
    ]
    expect(around(...events)).toEqual(['last-before', 'first-after'])
  })

  test('never stands what was only expected, said, or said elsewhere', () => {
    const events = [
      eventWith('happened', { when: early }),
      eventWith('said', { when: early, kind: 'statement' }),
      eventWith('expected', { when: late, status: 'expected' }),
      eventWith('reaction', { when: late, kind: 'reaction' }),
    ]
    expect(around(...events)).toEqual(['happened', undefined])
  })
})

describe('the days of the shipped visit', () => {
  const index = indexVisit(shippedVisit)
  const day = (date: string) => programmeOf(index, date)

  test('open on the day of the summit', () => {
    expect(fullestDay(index)).toBe('2023-09-13')
    expect(leadingEvent(index, '2023-09-13')?.id).toBe('vostochny-arrival')
  })

  test('on the 13th follow article A where no hour is printed', () => {
    const parts = day('2023-09-13').map(({ kind, siglum, events }) => [kind, siglum, events.length])
    expect(parts).toEqual([
      ['timed', undefined, 2],
      ['told', 'A', 13],
      ['day', undefined, 3],
      ['reaction', undefined, 2],
    ])
  })

  test('on the 11th hold nothing; the departure comes before, the arrival at Khasan after', () => {
    expect(day('2023-09-11')).toEqual([])
    const { before, after } = eventsAround(index, '2023-09-11')
    expect(before?.id).toBe('pyongyang-departure')
    expect(after?.id).toBe('khasan-arrival')
  })

  test('have nothing before the first and nothing after the last', () => {
    expect(eventsAround(index, '2023-09-10').before).toBeUndefined()
    expect(eventsAround(index, '2023-09-17').after).toBeUndefined()
    expect(eventsAround(index, UNDATED)).toEqual({ before: undefined, after: undefined })
  })

  test('on the 16th keep all five forecasts apart', () => {
    const expected = day('2023-09-16').find(({ kind }) => kind === 'expected')
    expect(ids(expected?.events ?? [])).toEqual([
      'vladivostok-noon-forecast',
      'fleet-command-forecast',
      'fefu-forecast',
      'shoigu-talks-forecast',
      'that-night-forecast',
    ])
  })
})
