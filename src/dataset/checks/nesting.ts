import type { RawDataset } from '../dataset-files.ts'
import { childOf, valuesAt } from '../json-path.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../problem-at.ts'

/** Places that lie within themselves, at once or through others. */
export function nestingProblems(dataset: RawDataset): Problem[] {
  const places = valuesAt(dataset['places.json'], 'places.*')
  const holder = new Map(
    places.map(({ value }) => [childOf(value, 'id'), childOf(value, 'within')]),
  )
  return places.flatMap(({ path, value }) => {
    const id = childOf(value, 'id')
    const passed = new Set<unknown>()
    let at = childOf(value, 'within')
    while (at !== undefined && at !== id && !passed.has(at)) {
      passed.add(at)
      at = holder.get(at)
    }
    if (at === undefined || at !== id) return []
    const expected = 'a place that does not lie within this one'
    return [problemAt(dataset, 'places.json', [...path, 'within'], { expected })]
  })
}
