import { wordsOf } from './article-text'
import type { CitedPhrase } from './cited-phrases'
import { locatePhrase } from './locate-phrase'
import type { ArticleCopy } from './recognise-copy'
import type { Article } from './visit'

/** A cited phrase that a copy prints in other words, or not at all. */
export type ChangedPhrase = { phrase: string; printed: string | null }

/** A paragraph whose words are not those that the dataset was made from. */
export type ChangedParagraph = {
  n: number
  words: number
  recordedWords: number
  phrases: ChangedPhrase[]
}

/** In what a copy differs, as far as fingerprints, lengths and cited phrases can tell. */
export type CopyDifferences = {
  changed: ChangedParagraph[]
  missing: number[]
  added: { after: number; text: string }[]
}

/**
 * What differs between a copy and the text that the dataset was made from. That text is not at
 * hand, only fingerprints: a paragraph is known to differ, its cited phrases are known word by
 * word, and of the rest only the number of words.
 */
export function copyDifferences(
  copy: ArticleCopy,
  article: Article,
  phrases: ReadonlyMap<number, readonly CitedPhrase[]>,
): CopyDifferences {
  const changed = copy.paragraphs.flatMap(({ n, text, same }) => {
    if (same) return []
    const cited = phrases.get(n) ?? []
    return [
      {
        n,
        words: wordsOf(text).length,
        recordedWords: article.paragraphs.find((paragraph) => paragraph.n === n)?.words ?? 0,
        phrases: cited.flatMap(({ phrase }) => {
          const spot = locatePhrase(text, phrase)
          if (spot?.same) return []
          return [{ phrase, printed: spot === null ? null : text.slice(spot.start, spot.end) }]
        }),
      },
    ]
  })
  return { changed, missing: copy.missing, added: copy.added }
}
