import type { Cite, Person, VisitEvent } from './visit'
import { citesOf, type VisitIndex } from './visit-index'

/** What of one event an article has from a source. */
export type Report = {
  event: VisitEvent
  cites: Cite[]
  /** whom the source had it from, and who passed it on to the article; each once */
  from: Person[]
  to: Person[]
}

/**
 * What reached the articles through a source (a person, an agency, a paper), event by event in the
 * order of the dataset; empty for one through whom nothing did.
 */
export function reportsThrough(index: VisitIndex, source: string): Report[] {
  return index.visit.events.flatMap((event) => {
    const cites = citesOf(event).filter(({ via }) => via?.includes(source))
    if (cites.length === 0) return []
    const named = (pick: (via: readonly string[], at: number) => readonly string[]) => {
      const ids = cites.flatMap(({ via = [] }) => pick(via, via.indexOf(source)))
      return [...new Set(ids)].flatMap((id) => index.person.get(id) ?? [])
    }
    return [
      {
        event,
        cites,
        from: named((via, at) => via.slice(at + 1)),
        to: named((via, at) => via.slice(0, at)),
      },
    ]
  })
}
