import { type Passage, passagesOf } from '../domain/citation'
import type { Article } from '../domain/visit'
import { CitationChip } from './CitationChip'

export type CitationChipsProps = {
  cites: readonly Passage[]
  articles: ReadonlyMap<string, Article>
  event?: string | undefined
}

/** One chip for each passage, however many of its phrases are cited. */
export function CitationChips({ cites, articles, event }: CitationChipsProps) {
  return passagesOf(cites).map((cite) => (
    <CitationChip
      key={`${cite.article} ${cite.paragraph}`}
      cite={cite}
      articles={articles}
      event={event}
    />
  ))
}
