import { passageLabel } from './citation'
import { hrefToPassage } from './fragment'
import type { Cite, VisitEvent } from './visit'
import type { VisitIndex } from './visit-index'

/** A passage and the phrase in it that a sentence rests on; `number` counts from 1. */
export type SiglaFootnote = { number: number; label: string; href: string; phrase: string }

const keyOf = ({ article, paragraph, phrase }: Cite) => `${article} ${paragraph} ${phrase}`

/**
 * The footnotes to the sentences of some events, each phrase once, in the order in which it is first
 * cited. `numbersOf` gives a sentence's numbers; a cite of an unknown article has none.
 */
export function siglaFootnotes(
  events: readonly VisitEvent[],
  index: VisitIndex,
): { notes: SiglaFootnote[]; numbersOf: (cites: readonly Cite[]) => number[] } {
  const notes = new Map<string, SiglaFootnote>()
  for (const event of events) {
    for (const cite of event.statements.flatMap(({ cites }) => cites)) {
      const article = index.article.get(cite.article)
      if (article === undefined || notes.has(keyOf(cite))) continue
      const label = passageLabel(article, cite.paragraph)
      const href = hrefToPassage(label, event.id)
      notes.set(keyOf(cite), { number: notes.size + 1, label, href, phrase: cite.phrase })
    }
  }
  return {
    notes: [...notes.values()],
    numbersOf: (cites) => cites.flatMap((cite) => notes.get(keyOf(cite))?.number ?? []),
  }
}
