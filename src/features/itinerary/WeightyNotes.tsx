import { hrefTo } from '../../domain/fragment'
import { firstSentence } from '../../domain/sheet-layout'
import type { Reading } from '../../domain/visit'
import styles from './WeightyNotes.module.css'

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
