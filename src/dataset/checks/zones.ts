import type { RawDataset } from '../dataset-files.ts'
import { valuesAt } from '../json-path.ts'
import { nearestTo } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../problem-at.ts'

/** Intl also takes offsets such as "+09:00", which say nothing of a place. */
function isNamedZone(zone: string): boolean {
  if (!/^[A-Za-z]/u.test(zone)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** Zones that Intl does not know by name. */
export function zoneProblems(dataset: RawDataset): Problem[] {
  return valuesAt(dataset['places.json'], 'places.*.zone').flatMap(({ path, value }) => {
    if (typeof value !== 'string' || isNamedZone(value)) return []
    const expected = 'an IANA time zone such as "Europe/Berlin"'
    const hint = nearestTo(value, Intl.supportedValuesOf('timeZone'))
    return [problemAt(dataset, 'places.json', path, { expected, ...hint })]
  })
}
