import { everyCheck } from './checks/every-check.ts'
import {
  type DatasetFiles,
  datasetFileNames,
  parseFiles,
  type RawDataset,
} from './dataset-files.ts'
import type { Problem } from './problem.ts'
import { fileSchemas, type Visit } from './schema.ts'
import { shapeProblems } from './shape.ts'

export type LoadedVisit = { ok: true; visit: Visit } | { ok: false; problems: Problem[] }

/**
 * The five files as one visit after every check that needs nothing but them, or all that is wrong
 * with them at once. Never throws, and never gives a part of a visit.
 */
export function loadVisit(files: DatasetFiles): LoadedVisit {
  const { dataset, problems } = parseFiles(files)
  const loaded = visitOf(dataset)
  if (problems.length === 0) return loaded
  return { ok: false, problems: loaded.ok ? problems : [...problems, ...loaded.problems] }
}

/** As `loadVisit`, for files that are JSON values already. */
export function visitOf(dataset: RawDataset): LoadedVisit {
  const visit = wellFormedVisit(dataset)
  const found = everyCheck(dataset, visit)
  const placeOf = ({ file, path }: Problem) => `${file} ${path}`
  const told = new Set(found.map(placeOf))
  // Where a check speaks of the same value as the shape, the check knows more: "Berlin" is no
  // kebab-case id, but what its author needs is that "berlin" is one of places.json.
  const shape = datasetFileNames
    .flatMap((file) => shapeProblems(dataset, file))
    .filter((problem) => !told.has(placeOf(problem)))

  if (visit !== null && found.length === 0) return { ok: true, visit }
  const problems = [...shape, ...found]
  return { ok: false, problems: datasetFileNames.flatMap((file) => ofFile(problems, file)) }
}

const ofFile = (problems: readonly Problem[], file: string) =>
  problems.filter((problem) => problem.file === file)

/** The visit if all five files have the shape of the schema, else null. */
function wellFormedVisit(dataset: RawDataset): Visit | null {
  const { data: visit } = fileSchemas['visit.json'].safeParse(dataset['visit.json'])
  const { data: articles } = fileSchemas['articles.json'].safeParse(dataset['articles.json'])
  const { data: people } = fileSchemas['people.json'].safeParse(dataset['people.json'])
  const { data: places } = fileSchemas['places.json'].safeParse(dataset['places.json'])
  const { data: readings } = fileSchemas['readings.json'].safeParse(dataset['readings.json'])
  if (!visit || !articles || !people || !places || !readings) return null
  const { title, from, to, revised, events } = visit
  return {
    title,
    from,
    to,
    ...(revised !== undefined && { revised }),
    events,
    articles: articles.articles,
    people: people.people,
    places: places.places,
    readings: readings.readings,
  }
}
