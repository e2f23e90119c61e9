import type { VisitIndex } from './visit-index'

/** A longer visit would make a document that takes longer to open than to read. */
const MOST_EVENTS = 400
/** a list of a longer visit has no more entries at once */
const MOST_ENTRIES = 100

/**
 * Whether the document can hold the whole visit, every page and record of it. Of a longer one it
 * holds the day that it opens on; all else is drawn when it is asked for.
 */
export function fitsOneDocument({ visit }: VisitIndex): boolean {
  return visit.events.length <= MOST_EVENTS
}

/** How many entries a list may have at once: all, where the document holds them; else so many. */
export function mostEntries(index: VisitIndex): number {
  return fitsOneDocument(index) ? Number.POSITIVE_INFINITY : MOST_ENTRIES
}
