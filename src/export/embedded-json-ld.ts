import type { Edition } from '../domain/edition'
import type { VisitIndex } from '../domain/visit-index'
import { knownDate, listingDay } from '../domain/when'
import { fitsOneDocument } from '../domain/whole-document'
import { factsIn } from './event-facts'
import { WHOLE_VISIT } from './json-ld-events'
import { articleNode, eventDates, type Node } from './json-ld-nodes'
import { pageAddressOf } from './page-address'

/**
 * The visit, its reported events that have a day, and its articles, as JSON-LD for the text of a
 * <script type="application/ld+json"> in the page's head: compact, and without any "<" that could
 * end the element.
 */
export function embeddedJsonLd(index: VisitIndex, edition: Edition): string {
  const { visit } = index
  const factsOf = factsIn(index)
  const idOf = (id: string) => pageAddressOf(id, edition) ?? `#${id}`
  const subEvent: Node[] = visit.events
    .filter(({ status, when }) => status === 'reported' && listingDay(when) !== null)
    .map((event) => {
      const { zone, place, when } = factsOf(event)
      const date = knownDate(event.when)
      const certain = date.kind === 'day' && !date.uncertain
      return {
        '@type': 'Event',
        '@id': idOf(event.id),
        name: event.title,
        ...eventDates(event, zone),
        disambiguatingDescription: certain ? undefined : `${when}.`,
        location: place === null ? undefined : { '@type': 'Place', name: place.name },
      }
    })
  const page: Node = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: visit.title,
    url: edition.site?.url,
    dateModified: visit.revised,
    version: edition.version,
    about: {
      '@type': 'Event',
      '@id': idOf(WHOLE_VISIT),
      name: visit.title,
      startDate: visit.from,
      endDate: visit.to,
      // As the document itself, it holds all of the events or none.
      subEvent: fitsOneDocument(index) ? subEvent : undefined,
    },
    citation: visit.articles.map((article) => articleNode(article, idOf(article.id))),
  }
  return JSON.stringify(page).replaceAll('<', '\\u003c')
}
