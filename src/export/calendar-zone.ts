import { tzOffset } from '@date-fns/tz'
import { dayAfter } from '../domain/calendar-day'
import { twoDigits } from '../domain/two-digits'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** A year on either side: a calendar shows an event moved a little as well. */
const REACH = 366

/** "+1000" */
function offsetOf(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}${twoDigits(size % 60)}`
}

/** "20230326T020000" */
export function localStamp(utcLike: number): string {
  return new Date(utcLike).toISOString().slice(0, 19).replace(/[-:]/g, '')
}

type Change = { at: number; from: number; to: number }

/** The changes of a zone's offset between two instants, each to the minute, looked for day by day. */
function changesOf(zone: string, from: number, to: number): Change[] {
  const offsetAt = (instant: number) => tzOffset(zone, new Date(instant))
  const changes: Change[] = []
  let offset = offsetAt(from)
  for (let day = from + DAY; day < to; day += DAY) {
    const next = offsetAt(day)
    if (next === offset) continue
    let [before, after] = [day - DAY, day]
    while (after - before > MINUTE) {
      const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE
      if (offsetAt(middle) === offset) before = middle
      else after = middle
    }
    changes.push({ at: after, from: offset, to: next })
    offset = next
  }
  return changes
}

/**
 * The lines of a VTIMEZONE (RFC 5545, 3.6.5) that holds for the days from `first` to `last` and a
 * year around them: one observance as it was, and one for each change.
 */
export function calendarZone(zone: string, first: string, last: string): string[] {
  const from = Date.parse(`${dayAfter(first, -REACH)}T00:00:00Z`)
  const to = Date.parse(`${dayAfter(last, REACH)}T00:00:00Z`)
  const initial = tzOffset(zone, new Date(from))
  const start = { at: from, from: initial, to: initial }
  const observances = [start, ...changesOf(zone, from, to)].flatMap((change) => {
    const name = change.to > change.from ? 'DAYLIGHT' : 'STANDARD'
    return [
      `BEGIN:${name}`,
      `DTSTART:${localStamp(change.at + change.from * MINUTE)}`,
      `TZOFFSETFROM:${offsetOf(change.from)}`,
      `TZOFFSETTO:${offsetOf(change.to)}`,
      `END:${name}`,
    ]
  })
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances, 'END:VTIMEZONE']
}
