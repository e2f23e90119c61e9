import type { Edition } from '../domain/edition'
import type { VisitEvent } from '../domain/visit'
import type { VisitIndex } from '../domain/visit-index'

/** Which part of the visit is taken along. */
export type TakenScope =
  | { kind: 'visit' }
  | { kind: 'filtered' }
  | { kind: 'day'; day: string }
  | { kind: 'event'; event: string }

/** What is taken along: some events of a visit, and what they are. */
export type Taking = {
  /** the whole visit */
  index: VisitIndex
  /** in the order of telling; may be empty */
  events: readonly VisitEvent[]
  scope: TakenScope
  edition: Edition
}

/** A format to take events along in: `write` gives the whole file as text, to be stored as UTF-8. */
export type ExportFormat = {
  id: string
  /** as the reader knows it: "iCalendar" */
  name: string
  /** without its first dot: "ics", "timelinejs.json" */
  extension: string
  mediaType: string
  write: (taking: Taking) => string
}
