import { wordsOf } from '../../../domain/search-words'
import { segmentsOf } from '../../../domain/text-segments'
import styles from './Marked.module.css'

export type MarkedProps = { text: string; terms: ReadonlySet<string> }

/** A text with the words marked that answer the query. */
export function Marked({ text, terms }: MarkedProps) {
  const spans = wordsOf(text)
    .filter(({ term }) => terms.has(term))
    .map(({ start, end, term }) => ({ start, end, of: term }))
  let at = 0
  return segmentsOf(text, spans).map(({ text: piece, of }) => {
    const key = at
    at += piece.length
    return of.length > 0 ? (
      <mark key={key} className={styles.mark}>
        {piece}
      </mark>
    ) : (
      piece
    )
  })
}
