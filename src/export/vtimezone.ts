import { tzOffset } from '@date-fns/tz'
import { dayAfter } from '../domain/calendar-day'
import { icalDay } from './icalendar-lines'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

type Change = { instant: number; before: number; after: number }

const midnight = (day: string) => Date.parse(`${day}T00:00:00Z`)
const offsetAt = (zone: string, instant: number) => tzOffset(zone, new Date(instant))

/** Every change of clocks in a zone between two days, by bisection of the hours. */
function changesIn(zone: string, first: string, last: string): Change[] {
  const changes: Change[] = []
  const end = midnight(last)
  for (let hour = midnight(first); hour < end; hour += HOUR) {
    const before = offsetAt(zone, hour)
    const after = offsetAt(zone, hour + HOUR)
    if (before === after) continue
    let [low, high] = [hour, hour + HOUR]
    while (high - low > MINUTE) {
      const middle = low + Math.floor((high - low) / (2 * MINUTE)) * MINUTE
      if (offsetAt(zone, middle) === before) low = middle
      else high = middle
    }
    changes.push({ instant: high, before, after })
  }
  return changes
}

/** "+0930": an offset of minutes as RFC 5545 writes it. */
function utcOffset(minutes: number): string {
  const size = Math.abs(minutes)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(Math.floor(size % 60))}`
}

function observance(zone: string, start: string, before: number, after: number): string[] {
  const year = start.slice(0, 4)
  const standard = Math.min(
    offsetAt(zone, midnight(`${year}-01-01`)),
    offsetAt(zone, midnight(`${year}-07-01`)),
  )
  const name = after > standard ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${name}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${utcOffset(before)}`,
    `TZOFFSETTO:${utcOffset(after)}`,
    `END:${name}`,
  ]
}

/**
 * The lines of a VTIMEZONE that holds for local times in `zone` (IANA) from the first day to the
 * last: the offset in force at their start and every change of clocks up to their end. Of other
 * times it says nothing, so it must not be taken for the zone's whole history.
 */
export function vtimezone(zone: string, first: string, last: string): string[] {
  const start = dayAfter(first, -2)
  const offset = offsetAt(zone, midnight(start))
  const changes = changesIn(zone, start, dayAfter(last, 2))
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance(zone, `${icalDay(start)}T000000`, offset, offset),
    ...changes.flatMap(({ instant, before, after }) => {
      const onset = new Date(instant + before * MINUTE).toISOString()
      return observance(zone, `${onset.slice(0, 19).replace(/[-:]/g, '')}`, before, after)
    }),
    'END:VTIMEZONE',
  ]
}
