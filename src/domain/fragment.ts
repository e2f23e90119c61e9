/** The part of the page's address that a page, a day or a record answers to. */
export const pageFragments = {
  map: 'map',
  readings: 'readings',
  articles: 'articles',
  coverage: 'coverage',
  people: 'people',
  places: 'places',
  itinerary: 'itinerary',
  export: 'export',
  cite: 'cite',
  about: 'about',
} as const

/** Link to anything that has an id: a day, an event, a person, a place, a reading, an article. */
export function hrefTo(id: string): string {
  return `#${id}`
}

/** The part of the coverage that tells of one day; of what has no day for null. */
export function coverageFragment(day: string | null): string {
  return `${pageFragments.coverage}-${day ?? 'undated'}`
}

/** Where it is said what counts as one origin. */
export const originsFragment = `${pageFragments.coverage}-origins`

/** Where it is said how far the page is accessible, and how that was tested. */
export const accessibilityFragment = 'accessibility'

/**
 * Link to a passage ("A6"), beside the event that led there if one did. Without scripts the query
 * makes the browser load the page anew, and the passage is found all the same.
 */
export function hrefToPassage(label: string, besideEvent?: string): string {
  const query = besideEvent === undefined ? '' : `?event=${encodeURIComponent(besideEvent)}`
  return `${query}#${label}`
}

/** Link to the line and the map, with a day looked at or a place marked, if any. */
export function hrefToMap({ day, spot }: { day?: string; spot?: string }): string {
  const query = new URLSearchParams()
  if (day !== undefined) query.set('day', day)
  if (spot !== undefined) query.set('spot', spot)
  const asked = query.toString()
  return `${asked === '' ? '' : `?${asked}`}${hrefTo(pageFragments.map)}`
}

/** Link to the exports of a day, an event or the filtered list; of the whole visit without one. */
export function hrefToExport(of?: string): string {
  const query = of === undefined ? '' : `?${new URLSearchParams({ of })}`
  return `${query}${hrefTo(pageFragments.export)}`
}

/** Link to how an event, an article or a passage is cited; all articles without one. */
export function hrefToCite(of?: string): string {
  const query = of === undefined ? '' : `?${new URLSearchParams({ of })}`
  return `${query}${hrefTo(pageFragments.cite)}`
}
