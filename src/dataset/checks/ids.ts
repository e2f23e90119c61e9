import { accessibilityFragment, pageFragments } from '../../domain/fragment.ts'
import type { RawDataset } from '../dataset-files.ts'
import { type JsonPath, valuesAt } from '../json-path.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../problem-at.ts'
import { type DatasetFileName, readingSchema } from '../schema.ts'

const idLists: readonly (readonly [DatasetFileName, string])[] = [
  ['visit.json', 'events.*.id'],
  ['articles.json', 'articles.*.id'],
  ['people.json', 'people.*.id'],
  ['places.json', 'places.*.id'],
  ['readings.json', 'readings.*.id'],
]

/** Fragments that the page answers to itself, beside days and passages. */
const pageAddresses = new Set<string>([
  ...Object.values(pageFragments),
  ...readingSchema.shape.kind.options.map((kind) => `${pageFragments.readings}-${kind}`),
  accessibilityFragment,
  'days',
  'undated',
  'content',
  'app',
  'before-scripts',
  'no-scripts',
  'end-of-document',
])

/** A passage such as A6, in whatever case, or a day. */
const passageOrDay = /^(?:[a-z][0-9]+|[0-9]{4}-[0-9]{2}-[0-9]{2})$/u

type Named = { file: DatasetFileName; path: JsonPath; name: string }

function repeatedNames(dataset: RawDataset, named: readonly Named[], what: string): Problem[] {
  const first = new Map<string, DatasetFileName>()
  return named.flatMap(({ file, path, name }) => {
    const other = first.get(name)
    first.set(name, other ?? file)
    if (other === undefined) return []
    const where = other === file ? 'an earlier record' : `a record of ${other}`
    const expected = `${what} of its own: ${where} has this one`
    return [problemAt(dataset, file, path, { expected })]
  })
}

function namesAt(dataset: RawDataset, file: DatasetFileName, pattern: string): Named[] {
  return valuesAt(dataset[file], pattern).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ file, path, name: value }] : [],
  )
}

/**
 * Ids and sigla that stand twice (ids in whatever file: all of them are fragments of one page), and
 * ids that are addresses of the page's own.
 */
export function idProblems(dataset: RawDataset): Problem[] {
  const ids = idLists.flatMap(([file, pattern]) => namesAt(dataset, file, pattern))
  const reserved = ids
    .filter(({ name }) => pageAddresses.has(name) || passageOrDay.test(name))
    .map(({ file, path, name }) =>
      problemAt(dataset, file, path, {
        expected: `another id: #${name} is an address of the page itself`,
      }),
    )
  const sigla = namesAt(dataset, 'articles.json', 'articles.*.siglum')
  return [
    ...repeatedNames(dataset, ids, 'an id'),
    ...repeatedNames(dataset, sigla, 'a siglum'),
    ...reserved,
  ]
}
