import type { Reading } from './visit'
import type { VisitIndex } from './visit-index'

/**
 * How much of the itinerary hangs on a difference: the articles that part over it count most, then
 * the listed events it bears on, and those by which the journey is timed twice.
 */
function weightOf(index: VisitIndex, reading: Reading, listed: ReadonlySet<string>): number {
  const articles = new Set(reading.witnesses.flatMap(({ cites }) => cites.map((c) => c.article)))
  const events = reading.events.filter((id) => listed.has(id))
  const timing = events.filter((id) => index.event.get(id)?.kind === 'journey')
  return 3 * articles.size + events.length + 2 * timing.length
}

/**
 * The readings that the sheet has a line for, weightiest first, at most `most`: where articles
 * differ, or one is garbled against another, about something that the sheet lists.
 */
export function weightyReadings(
  index: VisitIndex,
  listed: ReadonlySet<string>,
  most: number,
): Reading[] {
  return index.visit.readings
    .filter(({ kind }) => kind === 'differ' || kind === 'garbled')
    .filter(({ events }) => events.some((id) => listed.has(id)))
    .map((reading) => ({ reading, weight: weightOf(index, reading, listed) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ reading }) => reading)
}
