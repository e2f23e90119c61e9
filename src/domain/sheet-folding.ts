import type { ItineraryDay, ItineraryRow } from './itinerary'

export type FoldedDay = ItineraryDay & {
  /** how many rows of this day are counted, not listed */
  folded: number
}

/** What folding goes by, in any one unit of length. */
export type FoldingMeasures = {
  /** what is left for the rows on the page */
  room: number
  heightOf: (row: ItineraryRow) => number
  /** the line that says how many more there were; also that of a day without a report */
  lineHeight: number
}

const kindWeight: Readonly<Record<string, number>> = {
  journey: 60,
  talks: 50,
  site: 30,
  ceremony: 20,
  gift: 10,
}

/**
 * How much a reader would miss a row: a printed hour most, then what moved or was negotiated, then
 * what a host took part in, what several articles report, and what they differ on.
 */
export function weightOfRow({ event, sigla, signs }: ItineraryRow): number {
  const { time, part } = event.when
  return (
    (time === undefined ? 0 : 200) +
    (part === undefined ? 0 : 100) +
    (kindWeight[event.kind] ?? 0) +
    (event.people.some((participant) => participant.part === 'host') ? 25 : 0) +
    10 * (sigla.length - 1) +
    (signs.includes('differ') ? 5 : 0)
  )
}

/**
 * Folds rows until the rest fits: always the one that would be missed least, of equals the last
 * one told. A day that has rows keeps its weightiest, so the page may still be too long if there
 * are more days than lines. Where "and 1 more" would need as much room as the row itself, the row
 * comes back.
 */
export function foldRows(days: readonly ItineraryDay[], measures: FoldingMeasures): FoldedDay[] {
  const { room, heightOf, lineHeight } = measures
  const kept = new Map(days.map(({ day, rows }) => [day, rows]))
  const countFolded = ({ day, rows }: ItineraryDay) => rows.length - (kept.get(day)?.length ?? 0)
  const height = (day: ItineraryDay) => {
    const rows = kept.get(day.day) ?? []
    const lines = rows.reduce((sum, row) => sum + heightOf(row), 0)
    return lines + (countFolded(day) > 0 || day.rows.length === 0 ? lineHeight : 0)
  }
  const total = () => days.reduce((sum, day) => sum + height(day), 0)

  while (total() > room) {
    const candidates = days.flatMap(({ day }) => {
      const rows = kept.get(day) ?? []
      return rows.length < 2 ? [] : rows.map((row) => ({ day, row, weight: weightOfRow(row) }))
    })
    const least = candidates.reduce<(typeof candidates)[number] | undefined>(
      (lightest, next) => (lightest && lightest.weight < next.weight ? lightest : next),
      undefined,
    )
    if (least === undefined) break
    kept.set(
      least.day,
      (kept.get(least.day) ?? []).filter((row) => row !== least.row),
    )
  }
  for (const day of days) {
    if (countFolded(day) !== 1) continue
    const rest = kept.get(day.day) ?? []
    kept.set(day.day, day.rows)
    if (total() > room) kept.set(day.day, rest)
  }
  return days.map((day) => ({
    day: day.day,
    rows: kept.get(day.day) ?? [],
    folded: countFolded(day),
  }))
}
