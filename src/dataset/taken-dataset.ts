import { z } from 'zod'
import {
  articleSchema,
  eventSchema,
  idSchema,
  personSchema,
  placeSchema,
  readingSchema,
  visitFileSchema,
} from './schema.ts'

/** The dataset, or some of its events and what they use, as one file that readers take along. */
export const takenDatasetSchema = z.strictObject({
  ...visitFileSchema.shape,
  edition: z.strictObject({
    version: z.string().describe('of the project'),
    fingerprint: z.string().describe('of the dataset: equal data, equal digits'),
  }),
  taken: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('visit'), says: z.string() }),
      z.strictObject({ kind: z.literal('filtered'), says: z.string() }),
      z.strictObject({ kind: z.literal('day'), day: z.string(), says: z.string() }),
      z.strictObject({ kind: z.literal('event'), event: idSchema, says: z.string() }),
    ])
    .describe('which part of the visit this is'),
  page: z.url().optional().describe('the published page'),
  // Unlike in the dataset's own files, a list may be empty: nothing may have been taken along.
  events: z.array(eventSchema),
  articles: z.array(articleSchema),
  people: z.array(personSchema),
  places: z.array(placeSchema),
  readings: z.array(readingSchema),
})
