import MiniSearch from 'minisearch'
import {
  type SearchDocument,
  type SearchGroup,
  type SearchText,
  searchDocuments,
} from '../../../domain/search-documents'
import { mayBeMistyped, nameKey, termsOfQuery, wordsOf } from '../../../domain/search-words'
import type { VisitIndex } from '../../../domain/visit-index'
import { excerptOf, rankOf } from './how-it-answers'

export type SearchHit = {
  document: SearchDocument
  /** the words of the document that answer the query, folded */
  terms: ReadonlySet<string>
  /** where the words stand that its head does not have */
  excerpt: SearchText | null
}

export type SearchAnswer = {
  query: string
  total: number
  /** the best group first; none is empty */
  groups: { group: SearchGroup; hits: SearchHit[] }[]
  /** whether every result has all words that were asked for */
  complete: boolean
  /** where nothing was found: names that begin alike */
  suggestions: string[]
}

export type Search = (query: string) => SearchAnswer

const groupsInOrder = ['events', 'people', 'places', 'readings', 'articles'] as const

const boost = { name: 8, names: 6, texts: 1.5, subjects: 1, when: 0.5 }

function fieldOf(document: SearchDocument, field: string): string {
  switch (field) {
    case 'id':
    case 'name':
    case 'when':
      return document[field]
    case 'names':
    case 'texts':
    case 'subjects':
      return document[field].map(({ text }) => text).join('\n')
    default:
      return ''
  }
}

/**
 * Makes a search over a visit. Every word of the query has to be there, as such, as the beginning
 * of a word, or, where no word begins so, nearly so; if nothing has them all, what has some is found.
 * Any string is a query; where it holds no word, nothing is found.
 */
export function createSearch(index: VisitIndex): Search {
  const documents = searchDocuments(index)
  const documentOf = new Map(documents.map((document) => [document.id, document]))
  const engine = new MiniSearch<SearchDocument>({
    fields: Object.keys(boost),
    extractField: fieldOf,
    tokenize: (text) => wordsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
  })
  engine.addAll(documents)

  const find = (terms: readonly string[], combineWith: 'AND' | 'OR', unknown?: Set<string>) =>
    engine.search(terms.join(' '), {
      tokenize: () => [...terms],
      combineWith,
      boost,
      prefix: true,
      fuzzy: (term) =>
        unknown?.has(term) === true && mayBeMistyped(term) && (term.length > 5 ? 2 : 1),
    })

  const namesBeginningLike = (terms: readonly string[]): string[] => {
    for (const term of terms) {
      for (let length = Math.min(term.length - 1, 12); length >= 3; length -= 1) {
        const names = find([term.slice(0, length)], 'AND')
          .map(({ id }) => documentOf.get(id))
          .flatMap((found) =>
            found?.group === 'people' || found?.group === 'places' ? [found.name] : [],
          )
        if (names.length > 0) return names.slice(0, 3)
      }
    }
    return []
  }

  return (query) => {
    const terms = termsOfQuery(query)
    const unknown = new Set(terms.filter((term) => find([term], 'AND').length === 0))
    const question = { key: nameKey(query.slice(0, 300)), terms, unknown }
    const all = terms.length === 0 ? [] : find(terms, 'AND', unknown)
    const complete = all.length > 0
    const matches = complete || terms.length < 2 ? all : find(terms, 'OR', unknown)

    const found = matches
      .flatMap(({ id, match, score }) => {
        const document = documentOf.get(id)
        if (!document) return []
        const words: ReadonlySet<string> = new Set(Object.keys(match))
        return [{ document, words, score, rank: rankOf(document, words, question) }]
      })
      .sort((a, b) => b.rank - a.rank || b.score - a.score)
    const groups = groupsInOrder
      .map((group) => ({ group, of: found.filter(({ document }) => document.group === group) }))
      .filter(({ of }) => of.length > 0)
      .sort((a, b) => (b.of[0]?.rank ?? 0) - (a.of[0]?.rank ?? 0))
      .map(({ group, of }) => ({
        group,
        hits: of.map(({ document, words }) => ({
          document,
          terms: words,
          excerpt: excerptOf(document, words, question),
        })),
      }))
    const suggestions = found.length === 0 ? namesBeginningLike(terms) : []
    return { query, total: found.length, groups, complete, suggestions }
  }
}
