import { join } from 'node:path'
import { readTexts, textsFolder } from '../../src/dataset/texts/read-texts'
import { shippedVisit } from './shipped-visit'

const root = join(import.meta.dirname, '../..')
const ids = shippedVisit.articles.map(({ id }) => id)

/** The paragraphs of the shipped articles by id, where their texts are at hand; else empty. */
export const articleParagraphs: ReadonlyMap<string, readonly string[]> = new Map(
  [...readTexts(textsFolder(root, process.env).path, ids)].map(([id, { paragraphs }]) => [
    id,
    paragraphs,
  ]),
)

/** Whether the texts of all articles are at hand; they are not part of the project. */
export const areTextsAtHand = articleParagraphs.size === ids.length

/** The text of an article, a paragraph on each line. */
export function articleLines(id: string): string[] {
  const paragraphs = articleParagraphs.get(id)
  if (paragraphs === undefined) throw new Error(`The text of "${id}" is not at hand`)
  return [...paragraphs]
}
