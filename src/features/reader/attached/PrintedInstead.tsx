import { diffWordsWithSpace } from 'diff'
import type { ChangedParagraph, ChangedPhrase } from '../../../domain/copy-differences'
import { counted } from '../../../domain/number-words'
import styles from './PrintedInstead.module.css'

export type PrintedInsteadProps = { changed: ChangedParagraph }

function PhraseChange({ phrase, printed }: ChangedPhrase) {
  if (printed === null) {
    return (
      <>
        the cited words <del>{phrase}</del> are gone
      </>
    )
  }
  let at = 0
  return (
    <>
      the cited words read{' '}
      <span className={styles.printed}>
        {diffWordsWithSpace(phrase, printed).map(({ value, added, removed }) => {
          const key = at
          at += 1
          if (added) return <ins key={key}>{value}</ins>
          return removed ? <del key={key}>{value}</del> : value
        })}
      </span>
    </>
  )
}

/** What is known of a difference: words cited from the paragraph one by one, else its length. */
export function PrintedInstead({ changed }: PrintedInsteadProps) {
  const { words, recordedWords, phrases } = changed
  const length =
    words === recordedWords
      ? `${counted(words, 'word')}, as recorded, but not the same`
      : `${counted(words, 'word')} where ${recordedWords} are recorded`
  return (
    <>
      {length}
      {phrases.map((change) => (
        <span key={change.phrase}>
          ; <PhraseChange {...change} />
        </span>
      ))}
      .
    </>
  )
}
