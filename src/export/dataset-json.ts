import type { Edition } from '../domain/edition'
import type { Cite, VisitEvent } from '../domain/visit'
import { citesOf, type VisitIndex } from '../domain/visit-index'
import type { ExportFormat, Taking } from './export-format'
import { scopeInWords } from './scope-in-words'

/** The records that some events use, in the order of the dataset. */
function recordsUsedBy(
  { visit, readingsOfEvent, place }: VisitIndex,
  events: readonly VisitEvent[],
) {
  const readingIds = new Set(
    events.flatMap(({ id }) => (readingsOfEvent.get(id) ?? []).map((reading) => reading.id)),
  )
  const readings = visit.readings.filter(({ id }) => readingIds.has(id))

  const placeIds = new Set<string>()
  for (const event of events) {
    for (let id = event.place; id && !placeIds.has(id); id = place.get(id)?.within) placeIds.add(id)
    for (let id = event.from; id && !placeIds.has(id); id = place.get(id)?.within) placeIds.add(id)
  }
  const places = visit.places.filter(({ id }) => placeIds.has(id))

  const eventCites = [
    ...events.flatMap(citesOf),
    ...readings.flatMap(({ witnesses }) => witnesses.flatMap(({ cites }) => cites)),
    ...places.flatMap(({ titles }) => titles.flatMap(({ cites }) => cites)),
  ]
  const sourcesOf = (cites: readonly Cite[]) => cites.flatMap(({ via = [] }) => via)
  const personIds = new Set([
    ...events.flatMap(({ people }) => people.map(({ person }) => person)),
    ...sourcesOf(eventCites),
  ])
  const titleCites = (id: string) =>
    visit.people
      .filter((person) => person.id === id)
      .flatMap(({ titles }) => titles.flatMap(({ cites }) => cites))
  // A set takes in what is added while it is walked: whoever told of a title is among the people.
  for (const id of personIds) for (const via of sourcesOf(titleCites(id))) personIds.add(via)
  const people = visit.people.filter(({ id }) => personIds.has(id))

  const articleIds = new Set([
    ...eventCites.map(({ article }) => article),
    ...[...people, ...places].flatMap(({ spellings, titles }) => [
      ...spellings.map(({ article }) => article),
      ...titles.flatMap(({ cites }) => cites.map(({ article }) => article)),
    ]),
    ...readings.flatMap(({ garbles = [] }) => garbles.map(({ cite }) => cite.article)),
  ])
  const articles = visit.articles.filter(({ id }) => articleIds.has(id))
  return { articles, people, places, readings }
}

/** The schema lies beside the published page, and in this project beside the dataset. */
function schemaAddress({ site }: Edition): string {
  const file = 'schema/dataset.schema.json'
  return site === null ? `./${file}` : new URL(file, site.url).href
}

function write(taking: Taking): string {
  const { index, events, scope, edition } = taking
  const { title, from, to, revised, articles, people, places, readings } = index.visit
  const whole = scope.kind === 'visit'
  const records = whole ? { articles, people, places, readings } : recordsUsedBy(index, events)
  const dataset = {
    $schema: schemaAddress(edition),
    edition: { version: edition.version, fingerprint: edition.fingerprint },
    taken: { ...scope, says: scopeInWords(taking) },
    ...(edition.site !== null && { page: edition.site.url }),
    title,
    from,
    to,
    ...(revised !== undefined && { revised }),
    events,
    ...records,
  }
  return `${JSON.stringify(dataset, null, 2)}\n`
}

/**
 * The dataset in its own form, as one JSON: all of it, or some events with the people, places,
 * articles and readings that they use. An id may then lead to an event that was not taken along.
 */
export const datasetJson: ExportFormat = {
  id: 'dataset',
  name: 'Dataset (JSON)',
  extension: 'json',
  mediaType: 'application/json',
  write,
}
