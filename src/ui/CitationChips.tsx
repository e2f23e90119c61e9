import { type Passage, passagesOf } from '../domain/citation'
import type { Article } from '../domain/visit'
import { CitationChip } from './CitationChip'

export type CitationChipsProps = {
  cites: readonly (Passage & { phrase?: string; as?: string })[]
  articles: ReadonlyMap<string, Article>
  event?: string | undefined
}

/** The words that are cited, or the spellings that stand, in one of the passages. */
function phrasesFrom(cites: CitationChipsProps['cites'], { article, paragraph }: Passage) {
  const there = cites.filter((cite) => cite.article === article && cite.paragraph === paragraph)
  return [...new Set(there.flatMap(({ phrase, as }) => phrase ?? as ?? []))]
}

/** One chip for each passage, however many of its phrases are cited. */
export function CitationChips({ cites, articles, event }: CitationChipsProps) {
  return passagesOf(cites).map((cite) => (
    <CitationChip
      key={`${cite.article} ${cite.paragraph}`}
      cite={cite}
      articles={articles}
      event={event}
      phrases={phrasesFrom(cites, cite)}
    />
  ))
}
