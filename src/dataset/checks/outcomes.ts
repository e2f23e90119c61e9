import type { RawDataset } from '../dataset-files.ts'
import { valueAt, valuesAt } from '../json-path.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../problem-at.ts'

/** Expectations that are said to be borne out, or not, by themselves. */
export function outcomeProblems(dataset: RawDataset): Problem[] {
  return valuesAt(dataset['visit.json'], 'events.*.outcome.event').flatMap(({ path, value }) => {
    const own = valueAt(dataset['visit.json'], [...path.slice(0, 2), 'id'])
    if (typeof value !== 'string' || value !== own) return []
    const expected = 'another event than the expected one itself'
    return [problemAt(dataset, 'visit.json', path, { expected })]
  })
}
