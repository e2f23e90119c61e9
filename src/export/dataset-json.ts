import articlesSchema from '../../data/schema/articles.schema.json'
import peopleSchema from '../../data/schema/people.schema.json'
import placesSchema from '../../data/schema/places.schema.json'
import readingsSchema from '../../data/schema/readings.schema.json'
import visitSchema from '../../data/schema/visit.schema.json'
import type { Cite, Visit, VisitEvent } from '../domain/visit'
import { citesOf, type VisitIndex } from '../domain/visit-index'
import type { ExportFormat, Taking } from './export-format'
import { jsonText } from './json-text'

/** Every cite of a record, wherever in it. */
function citesIn(value: unknown): Cite[] {
  if (typeof value !== 'object' || value === null) return []
  // a cite is the only object of the dataset with these two keys
  if ('phrase' in value && 'paragraph' in value) return [value as Cite]
  return Object.values(value).flatMap(citesIn)
}

/** A part of the visit that names nothing beyond itself, but for the outcome of a forecast. */
function partOf(index: VisitIndex, chosen: readonly VisitEvent[]): Visit {
  const { visit } = index
  if (chosen.length === visit.events.length) return visit
  const ids = new Set(chosen.map(({ id }) => id))
  const events = chosen.map((event) => {
    const { outcome, ...rest } = event
    if (outcome?.event === undefined || ids.has(outcome.event)) return event
    return { ...rest, outcome: { held: outcome.held } }
  })
  const readings = visit.readings
    .filter((reading) => reading.events.some((id) => ids.has(id)))
    .map((reading) => ({ ...reading, events: reading.events.filter((id) => ids.has(id)) }))
  const places = new Set<string>()
  for (const event of chosen) {
    for (const start of [event.place, event.from]) {
      let place = index.place.get(start ?? '')
      while (place !== undefined && !places.has(place.id)) {
        places.add(place.id)
        place = index.place.get(place.within ?? '')
      }
    }
  }
  const cites = [...chosen.flatMap(citesOf), ...citesIn(readings)]
  const people = new Set([
    ...chosen.flatMap((event) => event.people.map(({ person }) => person)),
    ...cites.flatMap(({ via = [] }) => via),
  ])
  const articles = new Set(cites.map(({ article }) => article))
  return {
    ...visit,
    events,
    readings,
    people: visit.people.filter(({ id }) => people.has(id)),
    places: visit.places.filter(({ id }) => places.has(id)),
    articles: visit.articles.filter(({ id }) => articles.has(id)),
  }
}

/**
 * The dataset in its own form: its files by name, with their JSON Schemas. Written apart again, the
 * whole is a folder that this project builds; a part of it passes the schemas but for lists that
 * are empty.
 */
export function writeDataset({ index, events, edition }: Taking): string {
  const { title, from, to, revised, ...part } = partOf(index, events)
  const visit = { title, from, to, ...(revised === undefined ? {} : { revised }) }
  const of = (file: string) => `./schema/${file}.schema.json`
  return jsonText({
    dataset: { version: edition.version, fingerprint: edition.fingerprint },
    'visit.json': { $schema: of('visit'), ...visit, events: part.events },
    'articles.json': { $schema: of('articles'), articles: part.articles },
    'people.json': { $schema: of('people'), people: part.people },
    'places.json': { $schema: of('places'), places: part.places },
    'readings.json': { $schema: of('readings'), readings: part.readings },
    'schema/visit.schema.json': visitSchema,
    'schema/articles.schema.json': articlesSchema,
    'schema/people.schema.json': peopleSchema,
    'schema/places.schema.json': placesSchema,
    'schema/readings.schema.json': readingsSchema,
  })
}

export const datasetJson: ExportFormat = {
  id: 'json',
  name: 'Dataset',
  extension: 'json',
  mediaType: 'application/json',
  write: writeDataset,
}
