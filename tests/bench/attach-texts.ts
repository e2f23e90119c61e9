import { join } from 'node:path'
import { parseFiles } from '../../src/dataset/dataset-files'
import { visitOf } from '../../src/dataset/load-visit'
import { readDataset } from '../../src/dataset/read-dataset'
import { recogniseCopies } from '../../src/domain/recognise-copy'
import type { Visit } from '../../src/domain/visit'

/** in characters: what was promised, and just below the bounds beyond which less is tried */
const sizes = [5_000_000, 999_000, 99_000]
/** the longest that any text of this size may take, in ms */
const LIMIT = 2000

function upTo(size: number, line: (i: number) => string): string {
  const lines: string[] = []
  for (let length = 0, i = 0; length < size; i += 1) {
    const next = line(i)
    lines.push(next)
    length += next.length + 1
  }
  return lines.join('\n')
}

/** Texts that make the most work: of no sense, of one word, and of an article's own phrases. */
export function hostileTexts(visit: Visit, size: number): { what: string; text: string }[] {
  const phrases = [
    ...new Set(
      visit.events.flatMap(({ statements }) =>
        statements.flatMap(({ cites }) => cites.map(({ phrase }) => phrase)),
      ),
    ),
  ]
  const phrase = (i: number) => phrases[i % phrases.length] ?? ''
  const filler = (i: number, words: number) =>
    Array.from({ length: words }, (_, w) => `word${(i * 31 + w * 7) % 997}`).join(' ')
  return [
    { what: 'one word, one line', text: 'word '.repeat(size / 5) },
    { what: 'one letter, one line', text: 'a'.repeat(size) },
    { what: 'one word a line', text: 'word\n\n'.repeat(size / 6) },
    { what: 'control characters', text: '\u0001\ufffd'.repeat(size / 2) },
    { what: 'quotation marks', text: '“’'.repeat(size / 2) },
    { what: 'words without sense', text: upTo(size, (i) => filler(i, 70)) },
    { what: 'all phrases, in one line', text: upTo(size, phrase).replaceAll('\n', ' ') },
    {
      what: 'all phrases, each in a line',
      text: upTo(size, (i) => `${phrase(i)} ${filler(i, 66)}`),
    },
    {
      what: 'one article’s phrases among others',
      text: upTo(size, (i) => (i % 9 ? filler(i, 74) : phrase(i / 9))),
    },
    {
      what: 'phrases first, then no sense',
      text: `${phrases.join('\n\n')}\n\n${upTo(size, (i) => filler(i, 72))}`,
    },
  ]
}

/** Holds texts of no sense against the articles; false where one took longer than it may. */
export function benchAttaching(): boolean {
  const root = join(import.meta.dirname, '../..')
  const loaded = visitOf(parseFiles(readDataset(join(root, 'data'))).dataset)
  if (!loaded.ok) throw new Error('The dataset is not sound: npm run check')
  let inTime = true
  for (const size of sizes) {
    console.info(`${(size / 1000).toLocaleString('en-GB')} thousand characters`)
    for (const { what, text } of hostileTexts(loaded.visit, size)) {
      const start = performance.now()
      const found = recogniseCopies(loaded.visit, text).length
      const took = performance.now() - start
      if (took > LIMIT) inTime = false
      const verdict = found === 0 ? 'refused' : `${found} recognised`
      console.info(`${took.toFixed(0).padStart(6)} ms  ${verdict.padEnd(13)} ${what}`)
    }
  }
  return inTime
}
