import { citesIn, spellingsIn } from '../cites-in-dataset.ts'
import type { RawDataset } from '../dataset-files.ts'
import { type JsonPath, valueAt, valuesAt } from '../json-path.ts'
import { nearestTo } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../problem-at.ts'
import type { DatasetFileName } from '../schema.ts'

type Target = { file: DatasetFileName; list: string }

const events: Target = { file: 'visit.json', list: 'events' }
const articles: Target = { file: 'articles.json', list: 'articles' }
const people: Target = { file: 'people.json', list: 'people' }
const places: Target = { file: 'places.json', list: 'places' }

type Reference = { file: DatasetFileName; path: JsonPath; value: unknown; to: Target }

/** Every value of the dataset that names a record of another list. */
function referencesIn(dataset: RawDataset): Reference[] {
  const at = (file: DatasetFileName, pattern: string, to: Target): Reference[] =>
    valuesAt(dataset[file], pattern).map((located) => ({ file, ...located, to }))

  const cites = citesIn(dataset)
  return [
    ...at('visit.json', 'events.*.place', places),
    ...at('visit.json', 'events.*.from', places),
    ...at('visit.json', 'events.*.people.*.person', people),
    ...at('visit.json', 'events.*.outcome.event', events),
    ...at('places.json', 'places.*.within', places),
    ...at('readings.json', 'readings.*.events.*', events),
    ...[...cites, ...spellingsIn(dataset)].flatMap(({ file, path, value }) =>
      valuesAt(value, 'article').map((inner) => ({
        file,
        path: [...path, ...inner.path],
        value: inner.value,
        to: articles,
      })),
    ),
    ...cites.flatMap(({ file, path, value }) =>
      valuesAt(value, 'via.*').map((inner) => ({
        file,
        path: [...path, ...inner.path],
        value: inner.value,
        to: people,
      })),
    ),
  ]
}

/**
 * References to records that do not exist, each with the id most like it. References into a file
 * that could not be read are not judged.
 */
export function referenceProblems(dataset: RawDataset): Problem[] {
  const idsOf = new Map(
    [events, articles, people, places].map((target) => [target, idsIn(dataset, target)]),
  )
  return referencesIn(dataset).flatMap(({ file, path, value, to }) => {
    const ids = idsOf.get(to) ?? null
    if (ids === null || typeof value !== 'string' || ids.includes(value)) return []
    const expected = `the id of one of the ${to.list} in ${to.file}`
    return [problemAt(dataset, file, path, { expected, ...nearestTo(value, ids) })]
  })
}

function idsIn(dataset: RawDataset, { file, list }: Target): string[] | null {
  if (!Array.isArray(valueAt(dataset[file], [list]))) return null
  return valuesAt(dataset[file], `${list}.*.id`)
    .map(({ value }) => value)
    .filter((id) => typeof id === 'string')
}
