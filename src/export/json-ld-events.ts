import { passageLabel } from '../domain/citation'
import type { Article, Cite, VisitEvent } from '../domain/visit'
import { citesOf, type VisitIndex } from '../domain/visit-index'
import type { EventFacts } from './event-facts'
import type { Taking } from './export-format'
import { eventDates, type Node, type Reference } from './json-ld-nodes'
import { pageAddressOf } from './page-address'

/** The id of the visit itself; none of the dataset's ids has such a first letter. */
export const WHOLE_VISIT = '_visit'

/** Ids are the page's addresses where it is published, else fragments of wherever this stands. */
export function referencesIn({ edition }: Pick<Taking, 'edition'>): (id: string) => Reference {
  return (id) => ({ '@id': pageAddressOf(id, edition) ?? `#${id}` })
}

/** Who was there, who spoke from elsewhere, and whom it is about; one said to be absent is none of these. */
function peopleOf(event: VisitEvent, ref: (id: string) => Reference): Node {
  const said = event.kind === 'statement' || event.kind === 'reaction'
  const roleOf = (part: VisitEvent['people'][number]['part']) => {
    if (part === 'absent') return 'none'
    if (part === 'subject') return 'about'
    return part === 'speaker' && said ? 'contributor' : 'attendee'
  }
  const those = (role: string) => {
    const ids = event.people.flatMap(({ person, part }) => (roleOf(part) === role ? person : []))
    return ids.length === 0 ? undefined : [...new Set(ids)].map(ref)
  }
  return {
    attendee: those('attendee'),
    contributor: those('contributor'),
    about: those('about'),
  }
}

/** The passages of cites, each once: with its label, its article and the first cite of it. */
export function passagesCited(
  { article: articles }: VisitIndex,
  cites: readonly Cite[],
): { label: string; article: Article; cite: Cite }[] {
  return [
    ...new Map(
      cites.flatMap((cite) => {
        const article = articles.get(cite.article)
        if (article === undefined) return []
        return [[passageLabel(article, cite.paragraph), { article, cite }] as const]
      }),
    ),
  ].map(([label, passage]) => ({ label, ...passage }))
}

/** Every statement of an event as a claim that appears in the articles cited. */
export function claimNodes(
  taking: Taking,
  event: VisitEvent,
  ref: (id: string) => Reference,
): Node[] {
  return event.statements.map(({ text, cites }, i) => ({
    '@type': 'Claim',
    '@id': `${ref(event.id)['@id']}_${i + 1}`,
    text,
    about: ref(event.id),
    appearance: [...new Set(cites.map(({ article }) => article))].map(ref),
    citation: passagesCited(taking.index, cites).map(({ label }) => ref(label)),
  }))
}

/** A reported event as an Event; a forecast or an opinion as a Claim about the visit. */
export function eventNode(
  taking: Taking,
  event: VisitEvent,
  facts: EventFacts,
  ref: (id: string) => Reference,
): Node {
  const shared = {
    ...ref(event.id),
    identifier: event.id,
    name: event.title,
    keywords: `${event.kind}, ${event.status}`,
    disambiguatingDescription: [facts.standing, `${facts.when}.`, facts.whenNote]
      .filter((words) => words !== null)
      .join(' '),
    url: pageAddressOf(event.id, taking.edition) ?? undefined,
  }
  // An Event is one that took place, or will; a forecast or an opinion is a claim about the visit.
  if (event.status !== 'reported') {
    return {
      '@type': 'Claim',
      ...shared,
      about: ref(WHOLE_VISIT),
      temporalCoverage: event.when.date ?? undefined,
      creativeWorkStatus: event.outcome?.held ?? event.status,
      appearance: [...new Set(citesOf(event).map(({ article }) => article))].map(ref),
    }
  }
  return {
    '@type': 'Event',
    ...shared,
    superEvent: ref(WHOLE_VISIT),
    ...eventDates(event, facts.zone),
    location: event.place === undefined ? undefined : ref(event.place),
    ...peopleOf(event, ref),
  }
}
