import { join } from 'node:path'
import { loadVisit } from '../../src/dataset/load-visit'
import { formatProblems } from '../../src/dataset/problem'
import { readDataset } from '../../src/dataset/read-dataset'
import type { Visit } from '../../src/domain/visit'

/** The folder of an invented visit's dataset, and of its article's text. */
export const otherVisitFolder = join(import.meta.dirname, 'other-visit')

/** The invented visit. Throws, with all that is wrong, where its dataset has a problem. */
export function otherVisit(): Visit {
  const loaded = loadVisit(readDataset(otherVisitFolder))
  if (!loaded.ok) throw new Error(formatProblems(loaded.problems))
  return loaded.visit
}
