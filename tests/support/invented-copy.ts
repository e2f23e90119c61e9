import { wordsOf } from '../../src/domain/article-text'
import { paragraphDigest } from '../../src/domain/paragraph-digest'
import type { Article, Visit } from '../../src/domain/visit'
import { articleWith, cite, eventWith, visitWith } from './visit-builder'

/** An invented article: six paragraphs, one of them a long one, with quotation marks and a dash. */
export const inventedLines = [
  'Minister sails north',
  'The minister boarded the ferry Aurora at Harbour Town early in the morning of the first day of May, while a small crowd of fishermen watched from the wall.',
  'A brass band played on the quay - "the loudest of the coast", as its leader liked to say.',
  "Residents' letters recall earlier visits.",
  'On the second day the ferry reached North Island, where the mayor handed over a key of oak and spoke for most of an hour about the bridge that was never built.',
  'The minister is expected to return by the night train.',
] as const

const phrases: Record<number, string> = {
  2: 'boarded the ferry Aurora',
  3: 'brass band played on the quay',
  5: 'handed over a key of oak',
  6: 'return by the night train',
}

/** The article "paper-a" with the invented text's lengths and fingerprints. */
export const inventedArticle: Article = {
  ...articleWith('A'),
  paragraphs: inventedLines.map((line, i) => ({
    n: i + 1,
    words: wordsOf(line).length,
    digest: paragraphDigest(line),
    gist: `What paragraph ${i + 1} says.`,
    use: 'event',
  })),
}

/** A visit that cites four phrases of the invented article, one of them from two events. */
export const inventedVisit: Visit = visitWith(
  [
    eventWith('north', {
      when: { date: '2024-05-01', basis: 'printed', cites: [phraseOf(2)] },
      statements: [{ text: 'It went north.', cites: [phraseOf(2), phraseOf(3), phraseOf(5)] }],
    }),
    eventWith('back', {
      when: { date: '2024-05-03', basis: 'printed', cites: [phraseOf(6)] },
      statements: [{ text: 'And back.', cites: [phraseOf(6), phraseOf(5)] }],
    }),
  ],
  { articles: [inventedArticle, articleWith('B')] },
)

function phraseOf(n: number) {
  return cite(`A${n}`, { phrase: phrases[n] ?? '' })
}
