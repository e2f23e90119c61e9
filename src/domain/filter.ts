import { counted } from './number-words'
import { oncePerVisitAnd } from './once-per-visit'
import { UNDATED } from './programme'
import type { VisitEvent } from './visit'
import { citesOf, indexVisit, signsOf, type VisitIndex } from './visit-index'

/** What the list of events can be narrowed by. */
export const facets = ['kind', 'status', 'person', 'place', 'article', 'signs'] as const

export type Facet = (typeof facets)[number]

/** The values chosen of each facet: one of them has to hold; no value chosen holds always. */
export type Filter = Readonly<Record<Facet, readonly string[]>>

export const noFilter: Filter = {
  kind: [],
  status: [],
  person: [],
  place: [],
  article: [],
  signs: [],
}

/** A place and all places that it lies in. */
function placesAround(index: VisitIndex, id: string | undefined): string[] {
  const around: string[] = []
  for (let place = index.place.get(id ?? ''); place; place = index.place.get(place.within ?? '')) {
    if (around.includes(place.id)) break
    around.push(place.id)
  }
  return around
}

/** What an event can be found by in a facet. A place counts for what lies in it. */
export function valuesOf(index: VisitIndex, event: VisitEvent, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return [event.kind]
    case 'status':
      return [event.status]
    case 'person':
      return event.people.map(({ person }) => person)
    case 'place':
      return [...placesAround(index, event.place), ...placesAround(index, event.from)]
    case 'article':
      return citesOf(event).map(({ article }) => article)
    case 'signs':
      return signsOf(index, event)
  }
}

/** Whether a filter lets an event through: in every facet where something is chosen. */
export function lets(index: VisitIndex, filter: Filter, event: VisitEvent): boolean {
  return facets.every((facet) => {
    const chosen = filter[facet]
    if (chosen.length === 0) return true
    const values = valuesOf(index, event, facet)
    return chosen.some((value) => values.includes(value))
  })
}

export function isEmpty(filter: Filter): boolean {
  return facets.every((facet) => filter[facet].length === 0)
}

/** The visit with only those events that a filter lets through; the same if it lets all. */
export function filtered(index: VisitIndex, filter: Filter): VisitIndex {
  if (isEmpty(filter)) return index
  const events = index.visit.events.filter((event) => lets(index, filter, event))
  return indexVisit({ ...index.visit, events })
}

/** How many events of a day, or of those without one, there are. */
export function entriesOn({ undated, eventsOfDay }: VisitIndex, day: string): number {
  return (day === UNDATED ? undated : (eventsOfDay.get(day) ?? [])).length
}

/** "4 of 8 entries": what a filter leaves of a day; all there is, where nothing is filtered. */
export function leftInWords(index: VisitIndex, shown: VisitIndex, day: string): string {
  const all = counted(entriesOn(index, day), 'entry', 'entries')
  return shown === index || entriesOn(index, day) === 0 ? all : `${entriesOn(shown, day)} of ${all}`
}

function reckonValues(index: VisitIndex, facet: Facet): readonly string[] {
  const found = new Set(index.visit.events.flatMap((event) => valuesOf(index, event, facet)))
  const known: Readonly<Record<Facet, readonly string[]>> = {
    kind: ['journey', 'ceremony', 'talks', 'site', 'gift', 'statement', 'reaction'],
    status: ['reported', 'expected', 'claimed'],
    person: index.visit.people.map(({ id }) => id),
    place: index.visit.places.map(({ id }) => id),
    article: index.visit.articles.map(({ id }) => id),
    signs: ['differ', 'garbled'],
  }
  return known[facet].filter((value) => found.has(value))
}

/** The values of a facet that occur, in the order of the dataset. */
export const valuesIn = oncePerVisitAnd((facet: Facet) => facet, reckonValues)

/**
 * The filter that a query asks for, and the first thing in it that nothing answers to, as
 * "?kind=thing". Values are parted by commas; a value is taken once.
 */
export function filterOf(
  query: URLSearchParams,
  index: VisitIndex,
): { filter: Filter; unknown: string | null } {
  let unknown: string | null = null
  const filter = { ...noFilter }
  for (const facet of facets) {
    const asked = new Set((query.get(facet) ?? '').split(',').filter((value) => value !== ''))
    if (asked.size === 0) continue
    const known = valuesIn(index, facet)
    filter[facet] = known.filter((value) => asked.has(value))
    const stray = [...asked].find((value) => !known.includes(value))
    if (stray !== undefined) unknown ??= `?${facet}=${stray}`
  }
  return { filter, unknown }
}

/** Writes a filter into a query: one parameter a facet, none for a facet without a choice. */
export function writeFilter(query: URLSearchParams, filter: Filter): void {
  for (const facet of facets) {
    if (filter[facet].length === 0) query.delete(facet)
    else query.set(facet, filter[facet].join(','))
  }
}
