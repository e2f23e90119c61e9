import { tzOffset } from '@date-fns/tz/tzOffset'
import { twoDigits } from './two-digits.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

// A visit asks for the same hours of its few days again and again, and the answer is slow.
const known = new Map<string, number>()

/** The offset from UTC in force in `zone` at an instant, in ms. */
function offsetAt(instant: number, zone: string): number {
  const asked = `${zone} ${instant}`
  const offset = known.get(asked) ?? tzOffset(zone, new Date(instant)) * MINUTE
  known.set(asked, offset)
  return offset
}

/** An hour of a day, read as if it were UTC; in milliseconds. */
export function readAsUtc(day: string, hour: number): number {
  return Date.parse(`${day}T00:00:00Z`) + Math.round(hour * 60) * MINUTE
}

/**
 * The instant at which clocks in `zone` (IANA) show an hour of `day` ("1996-05-04"): 13.5 is half
 * past one, 24 the midnight that ends the day. Where a change of clocks shows that time twice, the
 * first; where it skips that time, the instant that clocks not yet changed would show it.
 */
export function instantOf(day: string, hour: number, zone: string): Date {
  // Not TZDate's own reading of a local time: at a change of clocks it depends on the machine's zone.
  const asUtc = readAsUtc(day, hour)
  const before = offsetAt(asUtc - DAY, zone)
  const after = offsetAt(asUtc + DAY, zone)
  const unchanged = asUtc - before
  const changed = asUtc - after
  const isChanged = offsetAt(unchanged, zone) !== before && offsetAt(changed, zone) === after
  return new Date(isChanged ? changed : unchanged)
}

/** What clocks and calendars in `zone` show at an instant. */
export function clockIn(instant: Date, zone: string): { day: string; time: string } {
  const there = new Date(wallClock(instant, zone)).toISOString()
  return { day: there.slice(0, 10), time: there.slice(11, 16) }
}

/** What clocks in `zone` show at an instant, read as if it were UTC; in milliseconds. */
export function wallClock(instant: Date, zone: string): number {
  return instant.getTime() + offsetAt(instant.getTime(), zone)
}

/** The offset from UTC in force in `zone` at noon (UTC) of `day`, in minutes. */
export function offsetMinutes(day: string, zone: string): number {
  return offsetAt(Date.parse(`${day}T12:00:00Z`), zone) / MINUTE
}

/** "UTC+9", "UTC−3:30" or "UTC": the offset in force in `zone` at noon of `day`. */
export function offsetLabel(day: string, zone: string): string {
  const minutes = offsetMinutes(day, zone)
  if (minutes === 0) return 'UTC'
  const size = Math.abs(minutes)
  const rest = size % 60
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest ? `:${twoDigits(rest)}` : ''}`
}
