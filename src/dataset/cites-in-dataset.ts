import type { RawDataset } from './dataset-files.ts'
import { type Located, valuesAt } from './json-path.ts'
import type { DatasetFileName } from './schema.ts'

/** Where cites stand. */
const citeLists: readonly (readonly [DatasetFileName, string])[] = [
  ['visit.json', 'events.*.when.cites.*'],
  ['visit.json', 'events.*.people.*.cites.*'],
  ['visit.json', 'events.*.statements.*.cites.*'],
  ['people.json', 'people.*.titles.*.cites.*'],
  ['places.json', 'places.*.titles.*.cites.*'],
  ['readings.json', 'readings.*.witnesses.*.cites.*'],
  ['readings.json', 'readings.*.garbles.*.cite'],
]

const spellingLists: readonly (readonly [DatasetFileName, string])[] = [
  ['people.json', 'people.*.spellings.*'],
  ['places.json', 'places.*.spellings.*'],
]

export type LocatedInFile = Located & { file: DatasetFileName }

function locate(
  dataset: RawDataset,
  lists: readonly (readonly [DatasetFileName, string])[],
): LocatedInFile[] {
  return lists.flatMap(([file, pattern]) =>
    valuesAt(dataset[file], pattern).map((located) => ({ file, ...located })),
  )
}

/** Everything that stands where a cite belongs, well-formed or not. */
export const citesIn = (dataset: RawDataset) => locate(dataset, citeLists)

/** Everything that stands where the spelling of a name belongs, well-formed or not. */
export const spellingsIn = (dataset: RawDataset) => locate(dataset, spellingLists)
