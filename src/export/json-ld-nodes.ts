import { publishedOn } from '../domain/article-date'
import { originalAddress, passageLabel } from '../domain/citation'
import { printedHours } from '../domain/printed-hours'
import { twoDigits } from '../domain/two-digits'
import type { Article, Cite, Person, Place, VisitEvent } from '../domain/visit'
import { knownDate } from '../domain/when'
import { instantOf, wallClock } from '../domain/zoned-clock'

/** A node of the graph: what is undefined in it is not written. */
export type Node = Readonly<Record<string, unknown>>

/** A reference to a node. */
export type Reference = { '@id': string }

const personTypes: Readonly<Record<Person['kind'], string>> = {
  person: 'Person',
  organisation: 'Organization',
  media: 'NewsMediaOrganization',
}

/** Other names of a person or place: native scripts and the articles' spellings, each once. */
function otherNames({ name, names, spellings }: Person | Place): string[] | undefined {
  const others = new Set([...Object.values(names), ...spellings.map(({ as }) => as)])
  others.delete(name)
  return others.size === 0 ? undefined : [...others]
}

export function personNode(person: Person, id: string): Node {
  return {
    '@type': personTypes[person.kind],
    '@id': id,
    name: person.name,
    alternateName: otherNames(person),
    disambiguatingDescription:
      person.unnamed === true ? 'A source that the articles describe and do not name.' : undefined,
  }
}

export function placeNode(place: Place, id: string, within: Reference | undefined): Node {
  const { lat: latitude, lon: longitude } = place
  return {
    '@type': 'Place',
    '@id': id,
    name: place.name,
    alternateName: otherNames(place),
    containedInPlace: within,
    geo: latitude === undefined ? undefined : { '@type': 'GeoCoordinates', latitude, longitude },
  }
}

export function articleNode(article: Article, id: string): Node {
  const { csl } = article
  return {
    '@type': 'NewsArticle',
    '@id': id,
    identifier: article.siglum,
    headline: csl.title,
    url: csl.URL,
    inLanguage: csl.language,
    datePublished: publishedOn(article) ?? undefined,
    publisher: { '@type': 'NewsMediaOrganization', name: csl['container-title'] },
  }
}

export function passageNode(article: Article, cite: Cite, id: string, whole: Reference): Node {
  return {
    '@type': 'WebPageElement',
    '@id': id,
    name: passageLabel(article, cite.paragraph),
    position: cite.paragraph,
    isPartOf: whole,
    url: originalAddress(article, cite.phrase),
  }
}

/** "1996-03-31T04:15:00+02:00" for a printed hour, else the day alone: no hour is made up. */
function startOf(day: string, time: string | undefined, zone: string): string {
  if (time === undefined) return day
  const instant = instantOf(day, printedHours(time), zone)
  const minutes = Math.round((wallClock(instant, zone) - instant.getTime()) / 60_000)
  const size = Math.abs(minutes)
  const sign = minutes < 0 ? '-' : '+'
  return `${day}T${time}:00${sign}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`
}

/** What schema.org can say of a date; the doubt about it stands in words beside it. */
export function eventDates({ when }: VisitEvent, zone: string): Node {
  const date = knownDate(when)
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
      return { startDate: startOf(date.day, when.time, zone) }
  }
}
