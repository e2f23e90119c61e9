import { factsIn } from './event-facts'
import type { ExportFormat, Taking } from './export-format'
import { claimNodes, eventNode, passagesCited, referencesIn, WHOLE_VISIT } from './json-ld-events'
import { articleNode, type Node, passageNode, personNode, placeNode } from './json-ld-nodes'
import { datesOf, editionInWords, scopeInWords } from './scope-in-words'

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
    index,
    events.flatMap((event) => event.statements).flatMap(({ cites }) => cites),
  )
  const graph: Node[] = [
    {
      '@type': 'Event',
      ...ref(WHOLE_VISIT),
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
