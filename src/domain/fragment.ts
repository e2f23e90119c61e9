/** The part of the page's address that a page, a day or a record answers to. */
export const pageFragments = {
  readings: 'readings',
  articles: 'articles',
  people: 'people',
  places: 'places',
  itinerary: 'itinerary',
  about: 'about',
} as const

/** Link to anything that has an id: a day, an event, a person, a place, a reading, an article. */
export function hrefTo(id: string): string {
  return `#${id}`
}

/**
 * Link to a passage ("A6"), beside the event that led there if one did. The bare document has no
 * "beside", so it is given no event: a query would make the browser load the page anew.
 */
export function hrefToPassage(label: string, besideEvent?: string): string {
  const query = besideEvent === undefined ? '' : `?event=${encodeURIComponent(besideEvent)}`
  return `${query}#${label}`
}
