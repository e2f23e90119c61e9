import { firstDay, parseEdtf } from '../../domain/edtf.ts'
import { printedHours } from '../../domain/printed-hours.ts'
import { instantOf } from '../../domain/zoned-clock.ts'
import type { RawDataset } from '../dataset-files.ts'
import { childOf, type JsonPath, valuesAt } from '../json-path.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../problem-at.ts'
import { type When, whenSchema } from '../schema.ts'

/** What the order of one event depends on. */
type Entry = { id: string; path: JsonPath; record: unknown; when: When; day: string }
type Undated = Omit<Entry, 'day'> & { day: string | null }

const partsOfDay = whenSchema.shape.part.unwrap().options

/** The events whose time is well-formed: the others cannot be put in an order. */
function entriesIn(dataset: RawDataset): Undated[] {
  return valuesAt(dataset['visit.json'], 'events.*').flatMap(({ path, value: record }) => {
    const { data: when } = whenSchema.safeParse(childOf(record, 'when'))
    if (when === undefined) return []
    const date = when.date === null ? null : parseEdtf(when.date)
    if (when.date !== null && date === null) return []
    const id = childOf(record, 'id')
    const name = typeof id === 'string' ? id : `event ${Number(path[1]) + 1}`
    return [{ id: name, path, record, when, day: date && firstDay(date) }]
  })
}

/** Each entry with the one before it, where both are of one day. */
function pairsOfOneDay(entries: readonly Entry[]): [Entry, Entry][] {
  return pairs(entries).filter(([before, entry]) => before.day === entry.day)
}

function pairs(entries: readonly Entry[]): [Entry, Entry][] {
  return entries.slice(1).flatMap((entry, index) => {
    const before = entries[index]
    return before === undefined ? [] : [[before, entry]]
  })
}

/** The zone of a place, by id. */
function zonesIn(dataset: RawDataset): Map<unknown, string> {
  const zones = new Map<unknown, string>()
  for (const { value } of valuesAt(dataset['places.json'], 'places.*')) {
    const zone = childOf(value, 'zone')
    if (typeof zone === 'string') zones.set(childOf(value, 'id'), zone)
  }
  return zones
}

/** Whether the clock goes back from one event to the next, allowing for a change of zone. */
function goesBack(before: Entry, entry: Entry, zones: ReadonlyMap<unknown, string>): boolean {
  const [first, second] = [before, entry].map(({ record, when, day }) => {
    const zone = zones.get(childOf(record, 'place'))
    return zone === undefined
      ? Number.NaN
      : instantOf(day, printedHours(when.time ?? ''), zone).getTime()
  })
  return Number.isNaN(first) || Number.isNaN(second)
    ? (entry.when.time ?? '') < (before.when.time ?? '')
    : Number(second) < Number(first)
}

/**
 * Events that are not told in the order of their days; undated ones among the dated; printed clock
 * times and, for reported journeys, parts of the day that go back within a day.
 */
export function orderProblems(dataset: RawDataset): Problem[] {
  const entries = entriesIn(dataset)
  const dated = entries.filter((entry): entry is Entry => entry.day !== null)
  const zones = zonesIn(dataset)
  const problem = (entry: Undated, field: keyof When, expected: string) =>
    problemAt(dataset, 'visit.json', [...entry.path, 'when', field], { expected })
  const notBefore = (bound: string | undefined, before: Entry) =>
    `${bound} or later: ${before.id}, told just before it, has that`

  const last = dated.at(-1)
  const undated = last === undefined ? [] : entries.slice(0, entries.indexOf(last))
  const timed = dated.filter(({ when }) => when.time !== undefined)
  const rank = ({ when }: Entry) => (when.part === undefined ? -1 : partsOfDay.indexOf(when.part))
  const journeys = dated.filter(
    ({ record, when }) =>
      when.part !== undefined &&
      childOf(record, 'kind') === 'journey' &&
      childOf(record, 'status') === 'reported',
  )
  return [
    ...undated
      .filter(({ day }) => day === null)
      .map((entry) => problem(entry, 'date', `a date, or the event after ${last?.id}`)),
    ...pairs(dated)
      .filter(([before, entry]) => entry.day < before.day)
      .map(([before, entry]) => problem(entry, 'date', notBefore(before.day, before))),
    ...pairsOfOneDay(timed)
      .filter(([before, entry]) => goesBack(before, entry, zones))
      .map(([before, entry]) => problem(entry, 'time', notBefore(before.when.time, before))),
    ...pairsOfOneDay(journeys)
      .filter(([before, entry]) => rank(entry) < rank(before))
      .map(([before, entry]) => problem(entry, 'part', notBefore(before.when.part, before))),
  ]
}
