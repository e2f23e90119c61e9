import type { SearchGroup } from '../../../domain/search-documents'
import type { SearchAnswer } from './search-index'

/** A group of results, as its heading names it. */
export const groupNames: Readonly<Record<SearchGroup, string>> = {
  events: 'Events',
  people: 'People and organisations',
  places: 'Places',
  readings: 'Where the articles differ',
  articles: 'The articles, by paragraph',
}

const oneAndMany: Readonly<Record<SearchGroup, readonly [string, string]>> = {
  events: ['event', 'events'],
  people: ['person or organisation', 'people and organisations'],
  places: ['place', 'places'],
  readings: ['reading', 'readings'],
  articles: ['paragraph', 'paragraphs'],
}

/** The count of a group in words: "5 events", "1 place". */
export function countOf(group: SearchGroup, count: number): string {
  return `${count} ${oneAndMany[group][count === 1 ? 0 : 1]}`
}

/** What was found, in one line: "12 results: 7 events, 1 place, 4 readings". */
export function sayAnswer({ total, groups, complete }: SearchAnswer): string {
  if (total === 0) return 'Nothing found'
  const counts = groups.map(({ group, hits }) => countOf(group, hits.length)).join(', ')
  if (total === 1) return `1 result: ${counts}${complete ? '' : ', with some of the words only'}`
  return `${total} results${complete ? '' : ' with some of the words'}: ${counts}`
}
