import { passageLabel } from '../domain/citation'
import type { VisitEvent } from '../domain/visit'
import { citesOf } from '../domain/visit-index'
import { type EventFacts, factsIn } from './event-facts'
import type { ExportFormat, Taking } from './export-format'
import {
  articleNode,
  eventDates,
  type Node,
  passageNode,
  personNode,
  placeNode,
  type Reference,
} from './json-ld-nodes'
import { pageAddressOf } from './page-address'
import { datesOf, editionInWords, scopeInWords } from './scope-in-words'

/** Ids are the page's addresses where it is published, else fragments of wherever this stands. */
function referencesIn({ edition }: Pick<Taking, 'edition'>): (id: string) => Reference {
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

function passagesCited({ index }: Taking, cites: VisitEvent['statements'][number]['cites']) {
  return [
    ...new Map(
      cites.flatMap((cite) => {
        const article = index.article.get(cite.article)
        if (article === undefined) return []
        return [[passageLabel(article, cite.paragraph), { article, cite }] as const]
      }),
    ),
  ].map(([label, passage]) => ({ label, ...passage }))
}

function claimNodes(taking: Taking, event: VisitEvent, ref: (id: string) => Reference): Node[] {
  return event.statements.map(({ text, cites }, i) => ({
    '@type': 'Claim',
    '@id': `${ref(event.id)['@id']}-statement-${i + 1}`,
    text,
    about: ref(event.id),
    appearance: [...new Set(cites.map(({ article }) => article))].map(ref),
    citation: passagesCited(taking, cites).map(({ label }) => ref(label)),
  }))
}

function eventNode(
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
      about: ref('visit'),
      temporalCoverage: event.when.date ?? undefined,
      creativeWorkStatus: event.outcome?.held ?? event.status,
      appearance: [...new Set(citesOf(event).map(({ article }) => article))].map(ref),
    }
  }
  return {
    '@type': 'Event',
    ...shared,
    superEvent: ref('visit'),
    ...eventDates(event, facts.zone),
    location: event.place === undefined ? undefined : ref(event.place),
    ...peopleOf(event, ref),
  }
}

function write(taking: Taking): string {
  const { index, events, edition } = taking
  const { visit } = index
  const ref = referencesIn(taking)
  const factsOf = factsIn(index)
  const people = new Set(events.flatMap((event) => event.people.map(({ person }) => person)))
  const places = new Set<string>()
  for (const event of events) {
    for (let id = event.place; id && !places.has(id); id = index.place.get(id)?.within) {
      places.add(id)
    }
  }
  const passages = passagesCited(
    taking,
    events.flatMap((event) => event.statements).flatMap(({ cites }) => cites),
  )
  const graph: Node[] = [
    {
      '@type': 'Event',
      ...ref('visit'),
      name: visit.title,
      startDate: visit.from,
      endDate: visit.to,
      description: `${datesOf(taking)}. ${scopeInWords(taking)} ${editionInWords(taking)}`,
      url: edition.site?.url,
    },
    ...events.map((event) => eventNode(taking, event, factsOf(event), ref)),
    ...events.flatMap((event) => claimNodes(taking, event, ref)),
    ...passages.map(({ label, article, cite }) =>
      passageNode(article, cite, ref(label)['@id'], ref(article.id)),
    ),
    ...visit.articles.map((article) => articleNode(article, ref(article.id)['@id'])),
    ...visit.people
      .filter(({ id }) => people.has(id))
      .map((person) => personNode(person, ref(person.id)['@id'])),
    ...visit.places
      .filter(({ id }) => places.has(id))
      .map((place) =>
        placeNode(
          place,
          ref(place.id)['@id'],
          place.within === undefined ? undefined : ref(place.within),
        ),
      ),
  ]
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`
}

/**
 * JSON-LD in the words of schema.org: reported events as Event, forecasts, opinions and every
 * statement as Claim that appears in a NewsArticle. A part of the day and an uncertain or open date
 * stand in words only.
 */
export const jsonLd: ExportFormat = {
  id: 'json-ld',
  name: 'JSON-LD',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  write,
}
