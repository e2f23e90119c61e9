import { type Facet, type Filter, lets, valuesOf } from './filter'
import type { VisitIndex } from './visit-index'

/**
 * How many events each value of a facet would leave if it were chosen beside what the other facets
 * have chosen: what a reader gets who adds it.
 */
export function countsIn(
  index: VisitIndex,
  filter: Filter,
  facet: Facet,
): ReadonlyMap<string, number> {
  const others: Filter = { ...filter, [facet]: [] }
  const counts = new Map<string, number>()
  for (const event of index.visit.events) {
    if (!lets(index, others, event)) continue
    for (const value of new Set(valuesOf(index, event, facet)))
      counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** A filter with a value chosen, or no longer chosen if it was. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const chosen = filter[facet]
  const next = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value]
  return { ...filter, [facet]: next }
}
