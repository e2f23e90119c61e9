import { checkProblems } from './checks'
import { type DatasetFiles, datasetFileNames, parseFiles, type RawDataset } from './dataset-files'
import type { Problem } from './problem'
import { fileSchemas, type Visit } from './schema'
import { shapeProblems } from './shape'

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
