import type { When } from './visit'
import { knownDate } from './when'

/** The days of a row that a time names, by place in the row from 0; both included. */
export type DayExtent = { first: number; last: number }

/**
 * Where a date lies on a row of days that follow each other. What has an open end goes on to the
 * end of the row, and what reaches beyond the row is cut there. Null for what has no day, or none
 * on the row.
 */
export function extentOnDays(when: Pick<When, 'date'>, days: readonly string[]): DayExtent | null {
  const date = knownDate(when)
  if (date.kind === 'none') return null
  const named = days.flatMap((day, i) => {
    if (date.kind === 'day') return day === date.day ? [i] : []
    const afterStart = date.kind === 'before' || day >= date.from
    const beforeEnd = date.kind === 'after' || day <= date.to
    return afterStart && beforeEnd ? [i] : []
  })
  const [first, last] = [named[0], named.at(-1)]
  return first === undefined || last === undefined ? null : { first, last }
}
