import { publishedOn } from '../domain/article-date'
import { passageLabel } from '../domain/citation'
import { spotOf } from '../domain/spot'
import { twoDigits } from '../domain/two-digits'
import type { Article, Cite, Place, VisitEvent } from '../domain/visit'
import { citesOf, type VisitIndex } from '../domain/visit-index'
import { knownDate } from '../domain/when'
import { offsetMinutes } from '../domain/zoned-clock'
import { amountInWords, permalink, statusInWords, timeInWords, zoneOfTime } from './event-words'
import type { ExportFormat, Taking } from './export-format'
import { jsonText } from './json-text'

/** The name of a node: its address where the page is published, else one that holds in the file. */
const nodeId = (taking: Pick<Taking, 'edition'>, id: string) => permalink(taking, id) ?? `#${id}`

/** "2023-09-13T13:00:00+09:00" */
function instantText(day: string, time: string, zone: string): string {
  const minutes = offsetMinutes(day, zone)
  const size = Math.abs(minutes)
  const sign = minutes < 0 ? '-' : '+'
  return `${day}T${time}:00${sign}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`
}

/** Dates no more exact than the articles; an open end stays open. */
function datesOf(index: VisitIndex, event: VisitEvent) {
  const { when } = event
  const date = knownDate(when)
  const zone = zoneOfTime(index, event)
  switch (date.kind) {
    case 'none':
      return {}
    case 'before':
      return { endDate: date.to }
    case 'after':
      return { startDate: date.from }
    case 'span':
      return { startDate: date.from, endDate: date.to }
    case 'day':
      return when.time === undefined || zone === undefined
        ? { startDate: date.day, endDate: date.day }
        : { startDate: instantText(date.day, when.time, zone) }
  }
}

function placeNode(taking: Taking, place: Place) {
  const spot = spotOf(place)
  return {
    '@type': 'Place',
    '@id': nodeId(taking, place.id),
    name: place.name,
    ...(spot && { geo: { '@type': 'GeoCoordinates', latitude: spot.lat, longitude: spot.lon } }),
  }
}

function articleNode(taking: Pick<Taking, 'edition'>, article: Article) {
  const published = publishedOn(article)
  return {
    '@type': 'NewsArticle',
    '@id': nodeId(taking, article.id),
    headline: article.csl.title,
    url: article.csl.URL,
    inLanguage: article.csl.language,
    publisher: { '@type': 'Organization', name: article.csl['container-title'] },
    identifier: article.siglum,
    ...(published === null ? {} : { datePublished: published }),
  }
}

/** A cite as a quotation: the phrase, and the paragraph of the article that it stands in. */
function quotation(taking: Taking, { article: id, paragraph, phrase }: Cite) {
  const article = taking.index.article.get(id)
  return {
    '@type': 'Quotation',
    text: phrase,
    position: paragraph,
    ...(article && {
      name: passageLabel(article, paragraph),
      isPartOf: { '@id': nodeId(taking, id) },
    }),
  }
}

function eventNode(taking: Taking, event: VisitEvent) {
  const { index } = taking
  const place = index.place.get(event.place ?? '')
  const present = event.people.filter(({ part }) => part !== 'absent' && part !== 'subject')
  return {
    '@type': 'Event',
    '@id': nodeId(taking, event.id),
    identifier: event.id,
    name: event.title,
    description: timeInWords(index, event),
    keywords: [event.kind, statusInWords[event.status]],
    ...datesOf(index, event),
    ...(place && { location: placeNode(taking, place) }),
    superEvent: { '@id': nodeId(taking, 'visit') },
    attendee: present.map(({ person }) => {
      const found = index.person.get(person)
      return {
        '@type': found?.kind === 'person' ? 'Person' : 'Organization',
        '@id': nodeId(taking, person),
        name: found?.name ?? person,
      }
    }),
    subjectOf: event.statements.map(({ text, cites }, i) => ({
      '@type': 'Claim',
      '@id': `${nodeId(taking, event.id)}-${i + 1}`,
      text,
      appearance: cites.map((cite) => quotation(taking, cite)),
    })),
  }
}

function visitNode({ index, edition }: Pick<Taking, 'index' | 'edition'>) {
  const { visit } = index
  return {
    '@type': 'Event',
    '@id': nodeId({ edition }, 'visit'),
    name: visit.title,
    startDate: visit.from,
    endDate: visit.to,
  }
}

/** schema.org: the visit, its events, the claims about them and the articles that make these. */
export function writeJsonLd(taking: Taking): string {
  const { index, events } = taking
  const cited = new Set(events.flatMap((event) => citesOf(event).map(({ article }) => article)))
  return jsonText({
    '@context': 'https://schema.org',
    '@graph': [
      { ...visitNode(taking), description: amountInWords(taking) },
      ...events.map((event) => eventNode(taking, event)),
      ...index.visit.articles
        .filter(({ id }) => cited.has(id))
        .map((article) => articleNode(taking, article)),
    ],
  })
}

/**
 * What stands in the page's head for whoever reads it by program: the visit, its events by name and
 * day, and the articles, as the content of a script element.
 */
export function embeddedJsonLd(taking: Taking): string {
  const { index } = taking
  const graph = [
    {
      ...visitNode(taking),
      subEvent: index.visit.events.map((event) => ({
        '@type': 'Event',
        '@id': nodeId(taking, event.id),
        name: event.title,
        ...datesOf(index, event),
      })),
    },
    ...index.visit.articles.map((article) => articleNode(taking, article)),
  ]
  // no end tag and no comment may begin inside a script element
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll(
    '<',
    '\\u003c',
  )
}

export const jsonLd: ExportFormat = {
  id: 'jsonld',
  name: 'JSON-LD',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  write: writeJsonLd,
}
