import { runLabel, siglaGroups } from './sigla-runs'
import type { Article, Cite } from './visit'

/** A paragraph of an article. */
export type Passage = Pick<Cite, 'article' | 'paragraph'>

/** The address of a passage, and the text of its chip: siglum and paragraph, "A6". */
export function passageLabel(article: Pick<Article, 'siglum'>, paragraph: number): string {
  return `${article.siglum}${paragraph}`
}

/** Cites of different phrases of one paragraph lead to one passage; each passage once, in order. */
export function passagesOf(cites: readonly Passage[]): Passage[] {
  const seen = new Map<string, Passage>()
  for (const { article, paragraph } of cites) {
    seen.set(`${article} ${paragraph}`, { article, paragraph })
  }
  return [...seen.values()]
}

/**
 * The passages of many cites in few signs, "A10–12 B7": by article in the order of `articles`,
 * by paragraph, three or more in a row joined.
 */
export function siglaSummary(cites: readonly Cite[], articles: readonly Article[]): string {
  return siglaGroups(cites, articles)
    .flatMap(({ siglum, runs }) => runs.map((run) => `${siglum}${runLabel(run)}`))
    .join(' ')
}

/** Percent-encodes a term of a text directive: beyond URI syntax, "-", "," and "&" have a meaning. */
function encodeTextTerm(term: string): string {
  return encodeURIComponent(term).replace(/-/g, '%2D')
}

/**
 * The original article's address with a text directive that makes the browser go to the phrase
 * and mark it (WICG "URL Fragment Text Directives"). A fragment that the address has already
 * is kept in front of the directive.
 */
export function originalAddress(article: Article, phrase: string): string {
  const address = article.csl.URL
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${encodeTextTerm(phrase)}`
}

/** A copy of the original in the Internet Archive, the one nearest to the visit if there is any. */
export function archivedAddress(article: Article, visitEnd: string): string {
  return `https://web.archive.org/web/${visitEnd.replaceAll('-', '')}/${article.csl.URL}`
}
