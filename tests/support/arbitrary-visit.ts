import fc from 'fast-check'
import { daysFromTo } from '../../src/domain/calendar-day'
import type { Visit, VisitEvent, When } from '../../src/domain/visit'
import { at, cite, eventWith, visitWith } from './visit-builder'

const day = fc.constantFrom(...daysFromTo('2024-05-01', '2024-05-03'))

const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))

const hour: fc.Arbitrary<Partial<When>> = fc.oneof(
  fc.constant({}),
  time.map((printed) => ({ time: printed })),
  fc.constantFrom('morning', 'noon', 'afternoon', 'evening', 'night').map((part) => ({ part })),
)

/** A time of every kind that the dataset knows, within the visit of `visitWith`. */
export const arbitraryWhen: fc.Arbitrary<When> = fc.oneof(
  fc.tuple(day, hour).map(([date, more]) => at(date, more)),
  day.map((date) => at(`${date}?`)),
  day.map((date) => at(`../${date}`)),
  day.map((date) => at(`${date}/..`)),
  fc.tuple(day, day).map((ends) => at(ends.toSorted().join('/'))),
  fc.constant(at(null)),
)

const arbitraryEvent: fc.Arbitrary<Omit<VisitEvent, 'id' | 'title'>> = fc.record({
  kind: fc.constantFrom('journey', 'ceremony', 'talks', 'site', 'gift', 'statement', 'reaction'),
  status: fc.constantFrom('reported', 'expected', 'claimed'),
  when: arbitraryWhen,
  people: fc.constant([]),
  statements: fc
    .tuple(fc.constantFrom('A', 'B'), fc.integer({ min: 1, max: 10 }))
    .map(([siglum, n]) => [{ text: 'It was so.', cites: [cite(`${siglum}${n}`)] }]),
})

/** A visit of three days with up to fifteen events of every kind, status and time, in any order. */
export const arbitraryVisit: fc.Arbitrary<Visit> = fc
  .array(arbitraryEvent, { minLength: 1, maxLength: 15 })
  .map((events) => visitWith(events.map((event, i) => eventWith(`event-${i}`, event))))
