import type { FigureName, Figures } from './measure'
import type { SubjectName } from './subjects'

/** All visits of one page at one size and speed; null for one that was not there in time. */
export type Series = {
  subject: SubjectName
  size: number
  slowDown: number
  visits: (Partial<Figures> | null)[]
  /** why no more visits were made, if the page or its browser failed */
  failed?: string
}

/** A run of the bench: what its raw file holds. */
export type Results = {
  date: string
  machine: { cpu: string; cores: number; memory: number; system: string }
  versions: Record<string, string>
  series: Series[]
}

/**
 * A median; 'over' where most visits were not there in time, 'failed' where the page or its browser
 * broke down; null where there is no such figure.
 */
export type Median = number | 'over' | 'failed' | null

/** The middle of some numbers, of an even number the mean of the two middle ones; null for none. */
export function middleOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other)
  const half = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[sorted.length % 2 === 1 ? half : half - 1], sorted[half]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/** The median of a figure over the visits of a series. */
export function medianOf(series: Series | undefined, figure: FigureName): Median {
  if (series?.failed !== undefined) return 'failed'
  if (series === undefined || series.visits.length === 0) return null
  const missed = series.visits.filter((visit) => visit === null).length
  if (missed * 2 >= series.visits.length) return 'over'
  return middleOf(
    series.visits.flatMap((visit) => {
      const value = visit?.[figure]
      return value === undefined || value === null ? [] : [value]
    }),
  )
}

/** The series of a page at a size and speed, if it was measured. */
export function seriesOf(
  { series }: Results,
  wanted: Pick<Series, 'subject' | 'size' | 'slowDown'>,
): Series | undefined {
  return series.find(
    ({ subject, size, slowDown }) =>
      subject === wanted.subject && size === wanted.size && slowDown === wanted.slowDown,
  )
}
