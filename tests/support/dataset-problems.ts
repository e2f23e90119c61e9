import { visitOf } from '../../src/dataset/load-visit'
import type { Problem } from '../../src/dataset/problem'
import { type Change, datasetWith } from './dataset-builder'

/** What is found wrong with the sound dataset after some changes. */
export function problemsAfter(...changes: readonly Change[]): Problem[] {
  const loaded = visitOf(datasetWith(...changes))
  return loaded.ok ? [] : loaded.problems
}
