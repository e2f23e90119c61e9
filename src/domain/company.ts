import type { Person, VisitEvent } from './visit'
import type { VisitIndex } from './visit-index'

const absent = new Set(['absent', 'subject'])

function presentAt(event: VisitEvent): string[] {
  return event.people.filter(({ part }) => !absent.has(part)).map(({ person }) => person)
}

/**
 * With whom a person (or, at a place, who) takes part in the same events, and in how many; the most
 * frequent first. One who is only spoken of, or said not to be there, is no company. Media and
 * agencies are left out.
 */
export function companyOf(index: VisitIndex, id: string): { person: Person; events: number }[] {
  const isPlace = index.place.has(id)
  const counts = new Map<string, number>()
  for (const event of index.eventsOfSubject.get(id) ?? []) {
    const present = new Set(presentAt(event))
    if (!isPlace && !present.has(id)) continue
    for (const other of present) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  return [...counts]
    .flatMap(([other, events]) => {
      const person = index.person.get(other)
      return person && person.kind !== 'media' ? [{ person, events }] : []
    })
    .sort((a, b) => b.events - a.events)
}
