import type { VisitEvent } from '../domain/visit'
import { boundingBox, piecesOfLine } from './bounding-box'
import { type EventFacts, factsIn } from './event-facts'
import type { ExportFormat, Taking } from './export-format'
import { pageAddressOf } from './page-address'
import { positionOf, type RouteLeg, routeLegs } from './route-legs'
import { datesOf, editionInWords, scopeInWords } from './scope-in-words'

function eventFeature({ edition }: Taking, event: VisitEvent, facts: EventFacts) {
  const coordinates = positionOf(facts.place)
  return {
    type: 'Feature',
    id: event.id,
    geometry: coordinates === null ? null : { type: 'Point', coordinates },
    properties: {
      feature: 'event',
      title: event.title,
      kind: event.kind,
      status: event.status,
      outcome: event.outcome?.held ?? null,
      when: facts.when,
      date: event.when.date,
      localTime: event.when.time ?? null,
      part: event.when.part ?? null,
      dateBasis: event.when.basis,
      dateReason: event.when.reason ?? null,
      place: facts.place?.name ?? null,
      from: facts.from?.name ?? null,
      people: facts.people,
      statements: facts.statements,
      questions: facts.readings.map(({ question }) => question),
      page: pageAddressOf(event.id, edition),
    },
  }
}

function legFeature({ from, to, firstDay, lastDay, ends }: RouteLeg) {
  const pieces = piecesOfLine(...ends)
  const [line] = pieces
  return {
    type: 'Feature',
    id: `leg-${firstDay}-${lastDay}`,
    geometry:
      pieces.length === 1
        ? { type: 'LineString', coordinates: line }
        : { type: 'MultiLineString', coordinates: pieces },
    properties: {
      feature: 'leg',
      title: `${from.name} to ${to.name}`,
      course: 'schematic',
      note: 'A straight line between two stops; the way between them is not known.',
      from: from.name,
      to: to.name,
      firstDay,
      lastDay,
    },
  }
}

function write(taking: Taking): string {
  const { index, events } = taking
  const factsOf = factsIn(index)
  const told = events.map((event) => ({ event, facts: factsOf(event) }))
  const legs = routeLegs(index, events)
  const positions = [
    ...told.flatMap(({ facts }) => [positionOf(facts.place) ?? []].filter((p) => p.length === 2)),
    ...legs.flatMap(({ ends }) => ends),
  ]
  const bbox = boundingBox(positions)
  const collection = {
    type: 'FeatureCollection',
    ...(bbox !== null && { bbox }),
    title: index.visit.title,
    description: `${datesOf(taking)}. ${scopeInWords(taking)} ${editionInWords(taking)}`,
    sources: index.visit.articles.map(({ siglum, csl }) => ({
      siglum,
      title: csl.title,
      publisher: csl['container-title'],
      url: csl.URL,
    })),
    features: [
      ...told.map(({ event, facts }) => eventFeature(taking, event, facts)),
      ...legs.map(legFeature),
    ],
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

/**
 * GeoJSON (RFC 7946): an event is a point where its own place has coordinates, else it has no
 * geometry; the way between two stops is a straight line, marked as schematic.
 */
export const geojson: ExportFormat = {
  id: 'geojson',
  name: 'GeoJSON',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  write,
}
