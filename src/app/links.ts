import { localClock } from '../domain/clock'
import { type Filter, facets, writeFilter } from '../domain/filter'
import { hrefTo } from '../domain/fragment'
import type { Address } from './address'

/** The link to what the present address shows, by another clock. */
export function hrefWithClock(clock: string, { hash, search }: Address): string {
  const next = new URLSearchParams(search)
  next.set('clock', clock)
  return `?${next}${hash}`
}

/** The link to what the present address shows, with its lists narrowed by another filter. */
export function hrefWithFilter(filter: Filter, { hash, search }: Address): string {
  const next = new URLSearchParams(search)
  writeFilter(next, filter)
  // Said, because what a link does not say stays as it is.
  for (const facet of facets) if (!next.has(facet)) next.set(facet, '')
  return `?${readable(next)}${hash}`
}

const readable = (query: URLSearchParams) => query.toString().replaceAll('%2C', ',')

/** The address that searches for a text from the present one; for none, where it is blank. */
export function withSearch(text: string, { hash, search }: Address): Address {
  const next = new URLSearchParams(search)
  if (text.trim() === '') next.delete('q')
  else next.set('q', text.trim())
  return { hash, search: next.size === 0 ? '' : `?${readable(next)}` }
}

/** The link to the results for a text, from what the present address shows. */
export function hrefWithSearch(text: string, present: Address): string {
  const { hash, search } = withSearch(text, present)
  return `${search}${hash}`
}

const ofTheLink = ['event', 'day', 'spot', 'sheet', 'of', 'q']

/** The link from the results to a record, which also leads there in a tab of its own. */
export function hrefFromResults(id: string, { search }: Address): string {
  const next = new URLSearchParams(search)
  for (const name of ofTheLink) next.delete(name)
  return `?${readable(next)}${hrefTo(id)}`
}

/**
 * The address that a link inside the page leads to from the present one. What belongs to the link
 * is not carried over: the event beside a passage, the day and the spot on the map, the day of a
 * sheet, what is exported, a search. Every other parameter is. What is shown anyway, such as the local clock, is not
 * written down.
 * Null for a link that leaves the page.
 */
export function followLink(href: string, present: Address): Address | null {
  const [, query = '', hash] = /^(\?[^#]*)?(#.*)$/.exec(href) ?? []
  if (hash === undefined) return null
  const next = new URLSearchParams(present.search)
  for (const name of ofTheLink) next.delete(name)
  for (const [name, value] of new URLSearchParams(query)) next.set(name, value)
  if (next.get('clock') === localClock.id) next.delete('clock')
  for (const facet of facets) if (next.get(facet) === '') next.delete(facet)
  const search = readable(next)
  return { hash, search: search === '' ? '' : `?${search}` }
}
