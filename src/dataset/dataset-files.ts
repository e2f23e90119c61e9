import { pathText } from './json-path.ts'
import { readJson } from './json-text.ts'
import type { Problem } from './problem.ts'
import type { DatasetFileName } from './schema.ts'

/** What was read of a file: its bytes, or why there are none ("no such file"). */
export type FileContent = { bytes: Uint8Array } | { unreadable: string }

export type DatasetFiles = Readonly<Record<DatasetFileName, FileContent>>

/** The files as JSON values of unknown form; undefined for one that is no JSON. */
export type RawDataset = Readonly<Record<DatasetFileName, unknown>>

/** One value for each file of the dataset. */
export function forEachFile<T>(make: (file: DatasetFileName) => T): Record<DatasetFileName, T> {
  return {
    'visit.json': make('visit.json'),
    'articles.json': make('articles.json'),
    'people.json': make('people.json'),
    'places.json': make('places.json'),
    'readings.json': make('readings.json'),
  }
}

export const datasetFileNames: readonly DatasetFileName[] = Object.values(
  forEachFile((file) => file),
)

/** Bytes to JSON values; what keeps a file from being read is a problem. */
export function parseFiles(files: DatasetFiles): { dataset: RawDataset; problems: Problem[] } {
  const problems: Problem[] = []
  const dataset = forEachFile((file) => {
    const problem = (path: string, found: string, expected: string) => {
      problems.push({ file, id: null, path, found, expected })
    }
    const content = files[file]
    if ('unreadable' in content) {
      problem('', content.unreadable, 'a file of the dataset')
      return undefined
    }
    const text = decodeUtf8(content.bytes)
    if (text === null) {
      problem('', 'bytes that are no UTF-8', 'UTF-8 text')
      return undefined
    }
    const { value, flaws } = readJson(text)
    for (const { path, line, column, found, expected } of flaws) {
      problem(pathText(path), `${found} at line ${line}, column ${column}`, expected)
    }
    return value
  })
  return { dataset, problems }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
