import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ChronologyMark,
  lanes,
  marksOf,
  rowsOfLanes,
  startOfDay,
  windowOfDay,
  windowOfVisit,
} from '../../../src/domain/chronology'
import type { VisitEvent } from '../../../src/domain/visit'
import { indexVisit } from '../../../src/domain/visit-index'
import { knownDate } from '../../../src/domain/when'
import { arbitraryVisit } from '../../support/arbitrary-visit'
import { shippedVisit } from '../../support/shipped-visit'
import { at, eventWith, readingWith, visitWith } from '../../support/visit-builder'

const hour = 3_600_000
const day = 24 * hour
const first = '2024-05-01'
const midnight = Date.UTC(2024, 4, 1)

const marks = (...events: VisitEvent[]) => marksOf(indexVisit(visitWith(events)))
const mark = (when: VisitEvent['when']) => marks(eventWith('it', { when }))[0]

describe('a mark', () => {
  test.each([
    ['a point at a printed hour', at(first, { time: '13:30' }), 13.5, null, 'time', false, false],
    ['a bar over a part of the day', at(first, { part: 'morning' }), 6, 12, 'part', false, false],
    ['a whole day with soft ends', at(first), 0, 24, 'day', true, true],
    ['a whole day, if it is uncertain', at(`${first}?`), 0, 24, 'day', true, true],
    ['all days of an interval', at(`${first}/2024-05-02`), 0, 48, 'open', true, true],
    ['open at its start', at(`../${first}`), -12, 24, 'open', true, false],
    ['open at its end', at(`${first}/..`), 0, 36, 'open', false, true],
  ])('is %s', (_, when, from, to, form, openStart, openEnd) => {
    expect(mark(when)).toMatchObject({
      start: midnight + from * hour,
      end: to === null ? null : midnight + to * hour,
      form,
      openStart,
      openEnd,
    })
  })

  test('is never drawn for what has no day', () => {
    expect(mark(at(null))).toBeUndefined()
  })

  test('is never more exact than the date, nor outside it', () => {
    fc.assert(
      fc.property(arbitraryVisit, (visit) => {
        for (const { id, start, end, form } of marksOf(indexVisit(visit))) {
          const when = visit.events.find((event) => event.id === id)?.when
          const date = when && knownDate(when)
          expect(form === 'time').toBe(when?.time !== undefined)
          expect(end === null).toBe(when?.time !== undefined)
          if (date?.kind === 'day') {
            expect(start).toBeGreaterThanOrEqual(startOfDay(date.day))
            expect(end ?? start).toBeLessThanOrEqual(startOfDay(date.day) + day)
          }
          if (form === 'day' || form === 'open')
            expect((end ?? start) - start).toBeGreaterThanOrEqual(day)
        }
      }),
    )
  })

  test('stands for every event that has a day, once', () => {
    fc.assert(
      fc.property(arbitraryVisit, (visit) => {
        const dated = visit.events.filter(({ when }) => when.date !== null)
        expect(marksOf(indexVisit(visit)).map(({ id }) => id)).toEqual(dated.map(({ id }) => id))
      }),
    )
  })

  test('says whether its event is only expected, and whether the sources differ', () => {
    const events = [eventWith('it', { status: 'expected' }), eventWith('other')]
    const readings = [readingWith('r', { events: ['it'] })]
    const drawn = marksOf(indexVisit(visitWith(events, { readings })))
    expect(drawn).toMatchObject([
      { id: 'it', status: 'expected', differs: true },
      { id: 'other', status: 'reported', differs: false },
    ])
  })
})

describe('the lanes', () => {
  test.each([
    ['journey', 'Journey'],
    ['ceremony', 'Ceremony & talks'],
    ['talks', 'Ceremony & talks'],
    ['site', 'Sites'],
    ['gift', 'Gifts'],
    ['statement', 'Said & reacted'],
    ['reaction', 'Said & reacted'],
  ] as const)('hold a %s under “%s”', (kind, name) => {
    const [drawn] = marks(eventWith('it', { kind }))
    expect(lanes.find(({ id }) => id === drawn?.lane)?.name).toBe(name)
  })
})

describe('the window', () => {
  test('of a day shows it with half of its neighbours', () => {
    expect(windowOfDay(first)).toEqual({ start: midnight - day / 2, end: midnight + 1.5 * day })
  })

  test('of the visit shows all its days', () => {
    expect(windowOfVisit(indexVisit(visitWith([])))).toEqual({
      start: midnight,
      end: midnight + 3 * day,
    })
  })
})

describe('the rows of a lane', () => {
  const window = { start: midnight, end: midnight + day }
  const point = (id: string, time: string, more: Partial<VisitEvent> = {}) =>
    eventWith(id, { when: at(first, { time }), ...more })
  const rows = (...events: VisitEvent[]) =>
    rowsOfLanes(marks(...events), window).find(({ lane }) => lane === 'site')?.rows

  test('are one for a lane without a mark, so that nothing jumps', () => {
    expect(rowsOfLanes([], window).map((lane) => lane.rows)).toEqual([1, 1, 1, 1, 1])
  })

  test('are shared by marks far apart', () => {
    expect(rows(point('a', '02:00'), point('b', '20:00'))).toBe(1)
  })

  test('are as many as there are names in each other’s way', () => {
    expect(rows(point('a', '02:00'), point('b', '03:00'), point('c', '04:00'))).toBe(3)
  })

  test('do not count marks of other lanes', () => {
    expect(rows(point('a', '02:00'), point('b', '02:00', { kind: 'gift' }))).toBe(1)
  })

  test('do not count marks outside the window', () => {
    const tomorrow = eventWith('b', { when: at('2024-05-02', { time: '00:00' }) })
    expect(rows(point('a', '23:00'), tomorrow)).toBe(1)
  })

  test('let no two marks of a lane share a row and a moment', () => {
    fc.assert(
      fc.property(arbitraryVisit, (visit) => {
        const all = marksOf(indexVisit(visit))
        const shown = { start: midnight, end: midnight + 3 * day }
        const covers = (moment: number) => (one: ChronologyMark) =>
          one.start <= moment && moment < (one.end ?? one.start + 1)
        for (const { lane, rows: count } of rowsOfLanes(all, shown)) {
          const own = all.filter((one) => one.lane === lane)
          const atOnce = own
            .filter(({ start }) => start >= shown.start)
            .map(({ start }) => own.filter(covers(start)).length)
          expect(count).toBeGreaterThanOrEqual(Math.max(1, ...atOnce))
          expect(count).toBeLessThanOrEqual(Math.max(1, own.length))
        }
      }),
    )
  })
})

test('the arrival at Vostochny is a point at 13:00 of the place', () => {
  const arrival = marksOf(indexVisit(shippedVisit)).find(({ id }) => id === 'vostochny-arrival')
  expect(arrival).toMatchObject({ form: 'time', lane: 'journey', differs: true, end: null })
  expect(new Date(arrival?.start ?? 0).toISOString()).toBe('2023-09-13T13:00:00.000Z')
})
