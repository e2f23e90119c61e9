import { type Alignment, alignCopy, type RecordedParagraph } from './align-copy'
import { foldWhiteSpace, paragraphsOf, wordsOf } from './article-text'
import { citedPhrasesOf } from './cited-phrases'
import { textFingerprint } from './paragraph-digest'
import { plainMarks } from './plain-marks'
import type { Article, Visit } from './visit'

/** An article's words as a reader has them, laid beside the outline. */
export type ArticleCopy = Alignment & {
  article: string
  /** whether it is, letter by letter, the text that the dataset was made from */
  identical: boolean
  /** lines around the article, such as a saved page has; not part of `added` */
  around: number
}

/** More lines than this before or after an article are the page around it, not additions. */
const mostAdded = 12
/** Of an article's words, how many must be found where no long paragraph is the same: half. */
const least = 0.5
const leastPhrases = 2
/** A longer text is no article, nor a page that holds one. */
const mostLines = 10_000
const mostCharacters = 1_000_000

/** What is known of an article's paragraphs: their lengths and fingerprints, phrases and names. */
export function recordedParagraphs(visit: Visit, article: Article): RecordedParagraph[] {
  const phrases = citedPhrasesOf(visit, article)
  const spellings = [...visit.people, ...visit.places].flatMap((subject) => subject.spellings)
  return article.paragraphs.map(({ n, words, digest }) => ({
    n,
    words,
    digest,
    known: [
      ...new Set([
        ...(phrases.get(n) ?? []).map(({ phrase }) => foldWhiteSpace(phrase)),
        ...spellings
          .filter((spelling) => spelling.article === article.id && spelling.paragraph === n)
          .map((spelling) => foldWhiteSpace(spelling.as)),
      ]),
    ],
  }))
}

/** Drops the page around the article, where there is one. */
function withoutSurroundings(
  { paragraphs, missing, added }: Alignment,
  last: number,
  isPage: boolean,
) {
  const before = added.filter(({ after }) => after === 0)
  const behind = added.filter(({ after }) => after === last)
  const dropped = [before, behind].filter((lines) => isPage || lines.length > mostAdded).flat()
  return {
    paragraphs,
    missing,
    added: added.filter((line) => !dropped.includes(line)),
    around: dropped.length,
  }
}

/**
 * The articles whose words stand in a text, by their words alone: usually one, several where a
 * text holds several, none for anything else. A page that only quotes phrases is no copy. With
 * `isPage` what stands before and behind an article is always the page around it.
 */
export function recogniseCopies(visit: Visit, text: string, isPage = false): ArticleCopy[] {
  if (text.length > mostCharacters) return []
  const lines = paragraphsOf(text)
  if (lines.length > mostLines) return []
  const all = plainMarks(lines.join(' ')).plain
  return visit.articles.flatMap((article) => {
    const recorded = recordedParagraphs(visit, article)
    const phrases = recorded.flatMap(({ known }) => known.filter((words) => words.length > 12))
    const found = phrases.filter((words) => all.includes(plainMarks(words).plain)).length
    if (found < leastPhrases) return []

    const alignment = alignCopy(recorded, lines)
    const total = recorded.reduce((sum, { words }) => sum + words, 0)
    const numbers = new Set(alignment.paragraphs.map(({ n }) => n))
    const covered = recorded.reduce((sum, { n, words }) => sum + (numbers.has(n) ? words : 0), 0)
    const longSame = alignment.paragraphs.some(
      ({ same, n }) => same && (article.paragraphs.find((one) => one.n === n)?.words ?? 0) >= 25,
    )
    if (covered / total < least && !longSame) return []
    const last = alignment.paragraphs.at(-1)?.n ?? 0
    const between = alignment.added.filter(({ after }) => after > 0 && after < last)
    const foreign = between.reduce((sum, line) => sum + wordsOf(line.text).length, 0)
    if (foreign > covered / 3 && !longSame) return []
    const identical = textFingerprint(text) === article.sha256
    return [{ article: article.id, identical, ...withoutSurroundings(alignment, last, isPage) }]
  })
}
