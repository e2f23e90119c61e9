import type { Facet } from '../../domain/filter'
import type { VisitIndex } from '../../domain/visit-index'

const words: Readonly<Record<string, string>> = {
  journey: 'Journey',
  ceremony: 'Ceremony',
  talks: 'Talks',
  site: 'Site',
  gift: 'Gift',
  statement: 'Statement',
  reaction: 'Reaction',
  reported: 'Reported',
  expected: 'Only expected',
  claimed: 'Only claimed',
  differ: 'Sources differ',
  garbled: 'Garbled',
}

export const facetNames: Readonly<Record<Facet, string>> = {
  kind: 'Kind',
  status: 'Status',
  signs: 'Sources',
  article: 'Article',
  place: 'Place, with all in it',
  person: 'Person or body',
}

/** What a value of a facet is called. */
export function nameOf(index: VisitIndex, facet: Facet, value: string): string {
  switch (facet) {
    case 'person':
      return index.person.get(value)?.name ?? value
    case 'place':
      return index.place.get(value)?.name ?? value
    case 'article':
      return index.article.get(value)?.csl['container-title'] ?? value
    default:
      return words[value] ?? value
  }
}
