import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays } from 'date-fns/addDays'

/** Midnight UTC of a calendar day, which has no zone: the machine's own zone plays no part. */
function atMidnight(day: string): Date {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number)
  return new UTCDateMini(year, month - 1, date)
}

// One part at a time: how ICU joins parts ("Wed, 13" or "Wed 13") changes with its version. A page
// names the same few days a thousand times, and a formatter is slow.
const part = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  const known = new Map<string, string>()
  return (day: string) => {
    const words = known.get(day) ?? format.format(atMidnight(day))
    known.set(day, words)
    return words
  }
}

const weekday = part({ weekday: 'long' })
export const shortWeekday = part({ weekday: 'short' })
export const dayOfMonth = part({ day: 'numeric' })
export const monthName = part({ month: 'long' })
const year = part({ year: 'numeric' })

/** "Wednesday 13" */
export function weekdayAndDate(day: string): string {
  return `${weekday(day)} ${dayOfMonth(day)}`
}

/** "Saturday 4 May" */
export function longDay(day: string): string {
  return `${weekdayAndDate(day)} ${monthName(day)}`
}

/** "Wed 13" */
export function shortDay(day: string): string {
  return `${shortWeekday(day)} ${dayOfMonth(day)}`
}

/** The day that lies `count` days after (before, if negative) the given one. */
export function dayAfter(day: string, count = 1): string {
  return addDays(atMidnight(day), count).toISOString().slice(0, 10)
}

/** All days from the first to the last, both included; none if the last comes before the first. */
export function daysFromTo(first: string, last: string): string[] {
  const days: string[] = []
  for (let day = first; day <= last; day = dayAfter(day)) days.push(day)
  return days
}

/** "3–7 May 1996"; months and years are repeated only where they differ. */
export function spanOfDays(first: string, last: string): string {
  const end = `${dayOfMonth(last)} ${monthName(last)} ${year(last)}`
  if (first === last) return end
  if (first.slice(0, 7) === last.slice(0, 7)) return `${dayOfMonth(first)}–${end}`
  const start = `${dayOfMonth(first)} ${monthName(first)}`
  return first.slice(0, 4) === last.slice(0, 4)
    ? `${start} – ${end}`
    : `${start} ${year(first)} – ${end}`
}
