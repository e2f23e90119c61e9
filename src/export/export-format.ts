import type { Edition } from '../domain/edition'
import type { VisitEvent } from '../domain/visit'
import type { VisitIndex } from '../domain/visit-index'

/** Which events are taken along. */
export type Scope =
  | { kind: 'visit' }
  | { kind: 'filtered' }
  | { kind: 'day'; day: string }
  | { kind: 'event'; event: string }

/** What is taken along: some events of a visit, and what they are. */
export type Taking = {
  /** the whole visit */
  index: VisitIndex
  /** in the order of telling; may be none */
  events: readonly VisitEvent[]
  scope: Scope
  edition: Edition
}

/** A format to take events along in. Writing is pure: equal takings, equal texts. */
export type ExportFormat = {
  id: string
  name: string
  extension: string
  mediaType: string
  write: (taking: Taking) => string
}
