import { hrefTo } from '../../domain/fragment'
import type { Reading } from '../../domain/visit'
import styles from './WeightyNotes.module.css'

/** A line has room for one sentence; the link leads to the rest. */
const firstSentence = (text: string) => /^.*?[.?!](?=\s|$)/s.exec(text)?.[0] ?? text

export type WeightyNotesProps = { notes: readonly Reading[] }

/** A line for each of the weightiest differences: what is asked, and what the sheet shows. */
export function WeightyNotes({ notes }: WeightyNotesProps) {
  return (
    <section className={styles.notes} aria-label="Where the articles differ">
      <ol>
        {notes.map(({ id, question, shown }, i) => (
          <li key={id}>
            <sup>{i + 1}</sup>{' '}
            <a href={hrefTo(id)}>
              <b>{question}</b>
            </a>{' '}
            {firstSentence(shown)}
          </li>
        ))}
      </ol>
    </section>
  )
}
