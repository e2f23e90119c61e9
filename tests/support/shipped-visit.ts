import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  articlesFileSchema,
  peopleFileSchema,
  placesFileSchema,
  readingsFileSchema,
  type Visit,
  type VisitEvent,
  visitFileSchema,
} from '../../src/dataset/schema'

// Not a URL: in a browser-like environment the bundler resolves it to an address of the page.
const folder = join(import.meta.dirname, '../../data')
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))

/** The dataset as it stands in data/: what the built page has to show. */
export const shippedVisit: Visit = {
  ...visitFileSchema.parse(read('visit.json')),
  ...articlesFileSchema.parse(read('articles.json')),
  ...peopleFileSchema.parse(read('people.json')),
  ...placesFileSchema.parse(read('places.json')),
  ...readingsFileSchema.parse(read('readings.json')),
}

/** The days of the visit and the heading of each, then the page of what has no day. */
export const shippedDays = [
  { id: '2023-09-10', name: 'Sunday 10 September' },
  { id: '2023-09-11', name: 'Monday 11 September' },
  { id: '2023-09-12', name: 'Tuesday 12 September' },
  { id: '2023-09-13', name: 'Wednesday 13 September' },
  { id: '2023-09-14', name: 'Thursday 14 September' },
  { id: '2023-09-15', name: 'Friday 15 September' },
  { id: '2023-09-16', name: 'Saturday 16 September' },
  { id: '2023-09-17', name: 'Sunday 17 September' },
  { id: 'undated', name: 'Without a day' },
] as const

/** The day under which an event is looked for: the first that its date names. */
export function dayOfEvent({ when }: VisitEvent): string {
  return /\d{4}-\d{2}-\d{2}/.exec(when.date ?? '')?.[0] ?? 'undated'
}

/** The passages of the four articles as the page names them: "A1" to "D17". */
export const shippedPassages = shippedVisit.articles.flatMap(({ siglum, paragraphs }) =>
  paragraphs.map(({ n }) => `${siglum}${n}`),
)

/** The event with this id. Throws where the dataset has none. */
export function shippedEvent(id: string): VisitEvent {
  const event = shippedVisit.events.find((candidate) => candidate.id === id)
  if (event === undefined) throw new Error(`The dataset has no event "${id}"`)
  return event
}
