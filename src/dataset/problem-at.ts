import type { RawDataset } from './dataset-files.ts'
import { type JsonPath, pathText, valueAt } from './json-path.ts'
import type { Problem } from './problem.ts'
import type { DatasetFileName } from './schema.ts'

/** A value as a problem shows it: JSON, cut where it is long; "nothing" where there is none. */
export function shownValue(value: unknown): string {
  const json = JSON.stringify(value)
  if (json === undefined) return 'nothing'
  return json.length > 80 ? `${json.slice(0, 77)}…` : json
}

/** The id of the record that a path runs through, such as "events[3]"; null where it has none. */
export function recordIdAt(root: unknown, path: JsonPath): string | null {
  const [list, index] = path
  if (list === undefined || index === undefined) return null
  const id = valueAt(root, [list, index, 'id'])
  return typeof id === 'string' ? id : null
}

/** A problem with the value at a path; `found` is that value unless it says more. */
export function problemAt(
  dataset: RawDataset,
  file: DatasetFileName,
  path: JsonPath,
  told: Pick<Problem, 'expected' | 'nearest'> & { found?: string },
): Problem {
  const root = dataset[file]
  const found = shownValue(valueAt(root, path))
  return { file, id: recordIdAt(root, path), path: pathText(path), found, ...told }
}
