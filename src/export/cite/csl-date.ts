import { dayOfMonth, monthName } from '../../domain/calendar-day'
import { twoDigits } from '../../domain/two-digits'
import type { CslItem } from './csl-item'

export type CslDate = { year: number; month?: number; day?: number }

/** The date of an item as far as its record has it; null for none. */
export function dateOf({ issued }: Pick<CslItem, 'issued'>): CslDate | null {
  const [year, month, day] = issued?.['date-parts'][0] ?? []
  if (year === undefined) return null
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(month === undefined || day === undefined ? {} : { day }),
  }
}

/** "1995-03-26", "1995-03" or "1995" (ISO 8601, as far as it is known). */
export function isoDate({ year, month, day }: CslDate): string {
  return [String(year), ...[month, day].filter((part) => part !== undefined).map(twoDigits)].join(
    '-',
  )
}

/** "September 14", "September" or nothing: what the styles set behind or before the year. */
export function monthAndDay({ year, month, day }: CslDate): string {
  if (month === undefined) return ''
  const date = `${year}-${twoDigits(month)}-${twoDigits(day ?? 1)}`
  return day === undefined ? monthName(date) : `${monthName(date)} ${dayOfMonth(date)}`
}
