import { dayAfter } from './calendar-day'
import type { When } from './visit'
import { hoursOfPart, knownDate } from './when'

/** A stretch on a row of days, in days from the start of the first; open where no end is known. */
export type DayExtent = { from: number; to: number }

/**
 * Where a time lies on a row of days: a whole day, the conventional hours of a part of it, or the
 * days of a span. What has an open end goes on to the end of the row. Null for what has no day, or
 * none on the row. A printed clock time takes the hour that it begins.
 */
export function extentOnDays(when: When, days: readonly string[]): DayExtent | null {
  const date = knownDate(when)
  const [first, last] = [days[0], days.at(-1)]
  if (date.kind === 'none' || first === undefined || last === undefined) return null
  if (date.kind === 'day') {
    const at = days.indexOf(date.day)
    if (at < 0) return null
    const hour = when.time === undefined ? null : Number(when.time.slice(0, 2))
    const [from, to] =
      hour === null ? (when.part ? hoursOfPart[when.part] : [0, 24]) : [hour, hour + 1]
    return { from: at + from / 24, to: at + to / 24 }
  }
  const from = date.kind === 'before' || date.from < first ? first : date.from
  const to = date.kind === 'after' || date.to > last ? last : date.to
  const start = days.indexOf(from)
  return to < from || start < 0 ? null : { from: start, to: days.indexOf(dayAfter(to, 0)) + 1 }
}
