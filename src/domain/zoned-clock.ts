import { TZDate, tzOffset } from '@date-fns/tz'

const twoDigits = (n: number) => String(n).padStart(2, '0')

/**
 * The instant at which clocks in `zone` (IANA) show `time` ("13:00") on `day` ("2023-09-13").
 * Where a change of clocks skips that time, the first instant after it.
 */
export function instantOf(day: string, time: string, zone: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return new Date(new TZDate(year, month - 1, date, hours, minutes, 0, zone).getTime())
}

/** What clocks and calendars in `zone` show at an instant. */
export function clockIn(instant: Date, zone: string): { day: string; time: string } {
  const there = new TZDate(instant.getTime(), zone)
  return {
    day: `${there.getFullYear()}-${twoDigits(there.getMonth() + 1)}-${twoDigits(there.getDate())}`,
    time: `${twoDigits(there.getHours())}:${twoDigits(there.getMinutes())}`,
  }
}

/** "UTC+9", "UTC−3:30" or "UTC": the offset in force in `zone` at noon of `day`. */
export function offsetLabel(day: string, zone: string): string {
  const minutes = tzOffset(zone, new Date(`${day}T12:00:00Z`))
  if (minutes === 0) return 'UTC'
  const size = Math.abs(minutes)
  const rest = size % 60
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest ? `:${twoDigits(rest)}` : ''}`
}
