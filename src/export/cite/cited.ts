import type { Article, VisitEvent } from '../../domain/visit'
import { statementCitesOf, type VisitIndex } from '../../domain/visit-index'

/** What is cited: the articles with their paragraphs, and the event that rests on them, if one does. */
export type Cited = {
  event: VisitEvent | null
  articles: { article: Article; paragraphs: number[] }[]
}

const passagePattern = /^([A-Z])([1-9]\d{0,3})$/

/**
 * What a word of the address cites: an event, an article, a passage ("A6"); all articles for none.
 * Null where nothing answers to it.
 */
export function citedBy(index: VisitIndex, word: string | null): Cited | null {
  const { articles } = index.visit
  if (word === null) {
    return { event: null, articles: articles.map((article) => ({ article, paragraphs: [] })) }
  }
  const article = index.article.get(word)
  if (article) return { event: null, articles: [{ article, paragraphs: [] }] }
  const [, siglum, number] = passagePattern.exec(word) ?? []
  const holder = articles.find((candidate) => candidate.siglum === siglum)
  if (holder?.paragraphs.some(({ n }) => n === Number(number))) {
    return { event: null, articles: [{ article: holder, paragraphs: [Number(number)] }] }
  }
  const event = index.event.get(word)
  if (event === undefined) return null
  const cites = statementCitesOf(event)
  const cited = articles.flatMap((candidate) => {
    const paragraphs = cites
      .filter((cite) => cite.article === candidate.id)
      .map(({ paragraph }) => paragraph)
    if (paragraphs.length === 0) return []
    return [{ article: candidate, paragraphs: [...new Set(paragraphs)].sort((a, b) => a - b) }]
  })
  return { event, articles: cited }
}
