import { z } from 'zod'
import type { Basemap } from '../domain/basemap.ts'
import type { FileContent } from './dataset-files.ts'

export const basemapFileName = 'basemap.json'

const pathData = z.string().regex(/^[Mlz\d .-]*$/, 'SVG path data of the signs M, l and z')

const basemapSchema = z.strictObject({
  source: z.string().min(1),
  projection: z.strictObject({
    meridian: z.number().min(-180).max(180),
    parallels: z.tuple([z.number().gt(-90).lt(90), z.number().gt(-90).lt(90)]),
    scale: z.number().positive(),
    x: z.number(),
    y: z.number(),
  }),
  width: z.int().positive(),
  height: z.int().positive(),
  land: pathData,
  borders: pathData,
  graticule: pathData,
  names: z.array(
    z.strictObject({
      name: z.string().min(1),
      x: z.number(),
      y: z.number(),
      align: z.enum(['start', 'middle']),
    }),
  ),
}) satisfies z.ZodType<Basemap>

/**
 * The base map of a dataset, written by `npm run basemap`; null where the dataset has none, and then
 * the page has a line but no map. Throws, with all that is wrong, where the file is no base map.
 */
export function basemapOf(content: FileContent): Basemap | null {
  if ('unreadable' in content) return null
  const wrong = (why: string) => new Error(`${basemapFileName}: ${why}`)
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content.bytes))
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : 'no JSON')
  }
  const parsed = basemapSchema.safeParse(value)
  if (!parsed.success) throw wrong(z.prettifyError(parsed.error))
  return parsed.data
}

/** The same without its paths, which the browser finds in the document. */
export function withoutPaths({ land, borders, graticule, ...frame }: Basemap): Basemap {
  return frame
}
