import { type CitedPhrase, citedPhrasesOf } from '../../../domain/cited-phrases'
import { type CopyDifferences, copyDifferences } from '../../../domain/copy-differences'
import { locatePhrase } from '../../../domain/locate-phrase'
import type { ArticleCopy } from '../../../domain/recognise-copy'
import { type Segment, segmentsOf } from '../../../domain/text-segments'
import type { Article, Visit } from '../../../domain/visit'

/** Where a copy is: in the browser's storage, in this visit's memory, or part of the page. */
export type CopyPlace = 'kept' | 'for-now' | 'built-in'

/** A phrase as it stands in a paragraph of a copy. */
export type MarkedPhrase = CitedPhrase & { same: boolean }

export type MarkedParagraph = { segments: Segment<MarkedPhrase>[]; same: boolean }

/** An article's words with every cited phrase in its place. */
export type AttachedCopy = {
  copy: ArticleCopy
  name: string
  place: CopyPlace
  paragraphs: ReadonlyMap<number, MarkedParagraph>
  differences: CopyDifferences
}

/** Marks a copy of an article. */
export function attachedCopy(
  visit: Visit,
  article: Article,
  copy: ArticleCopy,
  { name, place }: Pick<AttachedCopy, 'name' | 'place'>,
): AttachedCopy {
  const cited = citedPhrasesOf(visit, article)
  const paragraphs = copy.paragraphs.map(({ n, text: words, same }) => {
    const spans = (cited.get(n) ?? []).flatMap((phrase) => {
      const spot = locatePhrase(words, phrase.phrase)
      return spot === null ? [] : [{ ...spot, of: { ...phrase, same: spot.same } }]
    })
    return [n, { segments: segmentsOf(words, spans), same }] as const
  })
  return {
    copy,
    name,
    place,
    paragraphs: new Map(paragraphs),
    differences: copyDifferences(copy, article, cited),
  }
}
