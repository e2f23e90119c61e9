import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lanes, marksOf, windowOfDay, windowOfVisit } from '../../../src/domain/chronology'
import { clocksOf, localClock } from '../../../src/domain/clock'
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

const startOfDay = (date: string) => Date.parse(`${date}T00:00:00Z`)
const marks = (...events: VisitEvent[]) => marksOf(indexVisit(visitWith(events)), localClock)
const mark = (when: VisitEvent['when']) => marks(eventWith('it', { when }))[0]

describe('a mark', () => {
  test.each([
    ['a point at a printed hour', at(first, { time: '13:30' }), 13.5, null, 'time', 13.5, 13.5],
    ['a bar over a part of the day', at(first, { part: 'morning' }), 6, 12, 'part', 6, 12],
    ['a whole day', at(first), 0, 24, 'day', 0, 24],
    ['a day that fades into its neighbours', at(`${first}?`), -6, 30, 'open', 0, 24],
    ['fading over both ends of two days', at(`${first}/2024-05-02`), 0, 48, 'open', 24, 24],
    ['solid between the ends of three', at(`${first}/2024-05-03`), 0, 72, 'open', 24, 48],
    ['open at its start', at(`../${first}`), -12, 24, 'open', 0, 24],
    ['open at its end', at(`${first}/..`), 0, 36, 'open', 0, 24],
  ])('is %s', (_, when, from, to, form, solidFrom, solidTo) => {
    expect(mark(when)).toMatchObject({
      start: midnight + from * hour,
      end: to === null ? null : midnight + to * hour,
      form,
      solid: { from: midnight + solidFrom * hour, to: midnight + solidTo * hour },
    })
  })

  test('is never drawn for what has no day', () => {
    expect(mark(at(null))).toBeUndefined()
  })

  test('is never more exact than the date, nor outside it', () => {
    fc.assert(
      fc.property(arbitraryVisit, (visit) => {
        for (const { id, start, end, form } of marksOf(indexVisit(visit), localClock)) {
          const when = visit.events.find((event) => event.id === id)?.when
          const date = when && knownDate(when)
          expect(form === 'time').toBe(when?.time !== undefined)
          expect(end === null).toBe(when?.time !== undefined)
          if (date?.kind === 'day' && !date.uncertain) {
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
        expect(marksOf(indexVisit(visit), localClock).map(({ id }) => id)).toEqual(
          dated.map(({ id }) => id),
        )
      }),
    )
  })

  test('says whether its event is only expected, and whether the sources differ', () => {
    const events = [eventWith('it', { status: 'expected' }), eventWith('other')]
    const readings = [readingWith('r', { events: ['it'] })]
    const drawn = marksOf(indexVisit(visitWith(events, { readings })), localClock)
    expect(drawn).toMatchObject([
      { id: 'it', status: 'expected', signs: ['differ'] },
      { id: 'other', status: 'reported', signs: [] },
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

const shipped = indexVisit(shippedVisit)
const clock = (id: string, own = 'America/New_York') =>
  clocksOf(shipped, own).find((each) => each.id === id) ?? localClock
const iso = (ms: number | null | undefined) => new Date(ms ?? 0).toISOString().slice(0, 16)
const drawn = (event: string, id: string) =>
  marksOf(shipped, clock(id)).find((each) => each.id === event)

describe('the window', () => {
  const empty = indexVisit(visitWith([]))

  test('of a day shows it with half of its neighbours', () => {
    const window = windowOfDay(empty, localClock, first)
    expect(window).toEqual({ start: midnight - day / 2, end: midnight + 1.5 * day })
  })

  test('of the visit shows all its days', () => {
    const window = windowOfVisit(empty, localClock)
    expect(window).toEqual({ start: midnight, end: midnight + 3 * day })
  })

  test('of a day on another clock is the span that this local day covers there', () => {
    const { start, end } = windowOfDay(shipped, clock('moscow'), '2023-09-13')
    expect([iso(start), iso(end)]).toEqual(['2023-09-12T06:00', '2023-09-14T06:00'])
  })
})

describe('on another clock', () => {
  test.each([
    ['local', '2023-09-13T13:00'],
    ['pyongyang', '2023-09-13T13:00'],
    ['vladivostok', '2023-09-13T14:00'],
    ['moscow', '2023-09-13T07:00'],
    ['utc', '2023-09-13T04:00'],
    ['mine', '2023-09-13T00:00'],
  ])('%s, the arrival at Vostochny is a point at %s', (id, moment) => {
    const arrival = drawn('vostochny-arrival', id)
    expect(arrival).toMatchObject({ form: 'time', lane: 'journey', end: null })
    expect(iso(arrival?.start)).toBe(moment)
  })

  test('a day at Khasan covers the hours that it covered there', () => {
    const welcome = drawn('khasan-welcome', 'moscow')
    expect([iso(welcome?.start), iso(welcome?.end)]).toEqual([
      '2023-09-11T17:00',
      '2023-09-12T17:00',
    ])
    expect(welcome).toMatchObject({ form: 'day', day: '2023-09-12' })
  })

  test('every mark keeps its form, its length and its day: nothing becomes more exact', () => {
    const local = marksOf(shipped, localClock)
    for (const other of clocksOf(shipped, 'Pacific/Kiritimati')) {
      const moved = marksOf(shipped, other)
      const facts = ({ id, form, day: listed, start, end }: (typeof local)[number]) => ({
        id,
        form,
        listed,
        length: (end ?? start) - start,
      })
      // An interval from one zone to another is the only one that may change its length: none does here.
      expect(moved.map(facts)).toEqual(local.map(facts))
    }
  })
})
