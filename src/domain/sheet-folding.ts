import type { ItineraryDay, ItineraryRow } from './itinerary'

export type FoldedDay = ItineraryDay & {
  /** how many rows of this day are counted, not listed */
  folded: number
}

/** What folding goes by, in any one unit of length. */
export type FoldingMeasures = {
  /** what is left for the rows on the page */
  room: number
  /** never less than a line */
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
  const { room, lineHeight } = measures
  const heights = new Map<ItineraryRow, number>()
  const heightOf = (row: ItineraryRow) => {
    const height = heights.get(row) ?? measures.heightOf(row)
    heights.set(row, height)
    return height
  }
  const lightestFirst = days
    .flatMap((day) => day.rows.map((row) => ({ day, row, weight: weightOfRow(row) })))
    .reverse()
    .sort((one, other) => one.weight - other.weight)

  const kept = withoutTheCertain(days, lightestFirst, room / lineHeight)
  const countFolded = ({ day, rows }: ItineraryDay) => rows.length - (kept.get(day)?.length ?? 0)
  const height = (day: ItineraryDay) => {
    const lines = (kept.get(day.day) ?? []).reduce((sum, row) => sum + heightOf(row), 0)
    return lines + (countFolded(day) > 0 || day.rows.length === 0 ? lineHeight : 0)
  }
  const taken = new Map(days.map((day) => [day, height(day)]))
  const total = () => days.reduce((sum, day) => sum + (taken.get(day) ?? 0), 0)
  const keep = (day: ItineraryDay, rows: readonly ItineraryRow[]) => {
    kept.set(day.day, rows)
    taken.set(day, height(day))
  }

  for (const { day, row } of lightestFirst) {
    if (total() <= room) break
    const rows = kept.get(day.day) ?? []
    // The last row of a day stays, and it stays the last.
    if (rows.length < 2 || !rows.includes(row)) continue
    keep(
      day,
      rows.filter((other) => other !== row),
    )
  }
  for (const day of days) {
    if (countFolded(day) !== 1) continue
    const rest = kept.get(day.day) ?? []
    keep(day, day.rows)
    if (total() > room) keep(day, rest)
  }
  return days.map((day) => ({
    day: day.day,
    rows: [...(kept.get(day.day) ?? [])],
    folded: countFolded(day),
  }))
}

/**
 * The rows of each day without those that are folded whatever they measure: as long as there are
 * more of them than lines, no sum of heights fits. Of ten thousand rows only the rest is measured.
 */
function withoutTheCertain(
  days: readonly ItineraryDay[],
  lightestFirst: readonly { day: ItineraryDay; row: ItineraryRow }[],
  lines: number,
): Map<string, readonly ItineraryRow[]> {
  const left = new Map(days.map(({ day, rows }) => [day, rows.length]))
  const folded = new Set<ItineraryRow>()
  let count = lightestFirst.length
  for (const { day, row } of lightestFirst) {
    if (count <= lines) break
    const ofDay = left.get(day.day) ?? 0
    if (ofDay < 2) continue
    left.set(day.day, ofDay - 1)
    folded.add(row)
    count -= 1
  }
  return new Map(days.map(({ day, rows }) => [day, rows.filter((row) => !folded.has(row))]))
}
