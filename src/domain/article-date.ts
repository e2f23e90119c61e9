import { dayOfMonth, monthName } from './calendar-day'
import { twoDigits } from './two-digits'
import type { Article } from './visit'

/**
 * The day under which an article was published, as far as its record has it: "1996-05-04". Null
 * where the record has no date or less than a day.
 */
export function publishedOn({ csl }: Pick<Article, 'csl'>): string | null {
  const [year, month, day] = csl.issued?.['date-parts'][0] ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

/** "4 May 1996", or as much of it as the record has: "May 1996"; empty for nothing. */
export function publishedInWords({ csl }: Pick<Article, 'csl'>): string {
  const [year, month, day] = csl.issued?.['date-parts'][0] ?? []
  if (year === undefined) return ''
  if (month === undefined) return String(year)
  const date = `${year}-${twoDigits(month)}-${twoDigits(day ?? 1)}`
  const named = `${monthName(date)} ${year}`
  return day === undefined ? named : `${dayOfMonth(date)} ${named}`
}

/**
 * Whether an article bears a date before a day, so that it could not have reported it. False where
 * either is unknown: of an article without a date nothing is claimed.
 */
export function datedBefore(article: Pick<Article, 'csl'>, day: string | null): boolean {
  const published = publishedOn(article)
  return published !== null && day !== null && published < day
}
