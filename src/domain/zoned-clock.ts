import { TZDate, tzOffset } from '@date-fns/tz'
import { twoDigits } from './two-digits.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * The instant at which clocks in `zone` (IANA) show an hour of `day` ("1996-05-04"): 13.5 is half
 * past one, 24 the midnight that ends the day. Where a change of clocks shows that time twice, the first; where it skips that time, the instant
 * that clocks not yet changed would show it.
 */
export function instantOf(day: string, hour: number, zone: string): Date {
  // Not TZDate's own reading of a local time: at a change of clocks it depends on the machine's zone.
  const asUtc = Date.parse(`${day}T00:00:00Z`) + Math.round(hour * 60) * MINUTE
  const offsetAt = (instant: number) => tzOffset(zone, new Date(instant)) * MINUTE
  const before = offsetAt(asUtc - DAY)
  const after = offsetAt(asUtc + DAY)
  const unchanged = asUtc - before
  const changed = asUtc - after
  const isChanged = offsetAt(unchanged) !== before && offsetAt(changed) === after
  return new Date(isChanged ? changed : unchanged)
}

/** What clocks and calendars in `zone` show at an instant. */
export function clockIn(instant: Date, zone: string): { day: string; time: string } {
  const there = new TZDate(instant.getTime(), zone)
  return {
    day: `${there.getFullYear()}-${twoDigits(there.getMonth() + 1)}-${twoDigits(there.getDate())}`,
    time: `${twoDigits(there.getHours())}:${twoDigits(there.getMinutes())}`,
  }
}

/** What clocks in `zone` show at an instant, read as if it were UTC; in milliseconds. */
export function wallClock(instant: Date, zone: string): number {
  return instant.getTime() + tzOffset(zone, instant) * MINUTE
}

/** The offset from UTC in force in `zone` at noon (UTC) of `day`, in minutes. */
export function offsetMinutes(day: string, zone: string): number {
  return tzOffset(zone, new Date(`${day}T12:00:00Z`))
}

/** "UTC+9", "UTC−3:30" or "UTC": the offset in force in `zone` at noon of `day`. */
export function offsetLabel(day: string, zone: string): string {
  const minutes = offsetMinutes(day, zone)
  if (minutes === 0) return 'UTC'
  const size = Math.abs(minutes)
  const rest = size % 60
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest ? `:${twoDigits(rest)}` : ''}`
}
