import type { Article } from './visit'

/**
 * The day under which an article was published, as far as its record has it: "2023-09-14". Null
 * where the record has no date or less than a day.
 */
export function publishedOn({ csl }: Pick<Article, 'csl'>): string | null {
  const [year, month, day] = csl.issued?.['date-parts'][0] ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const two = (n: number) => String(n).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}`
}

/**
 * Whether an article bears a date before a day, so that it could not have reported it. False where
 * either is unknown: of an article without a date nothing is claimed.
 */
export function datedBefore(article: Pick<Article, 'csl'>, day: string | null): boolean {
  const published = publishedOn(article)
  return published !== null && day !== null && published < day
}
