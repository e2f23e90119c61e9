import { hrefTo } from '../../domain/fragment'
import type { Reading } from '../../domain/visit'
import { ReadingMark } from '../../ui/ReadingMark'
import styles from './ReadingNotes.module.css'

export type ReadingNotesProps = { readings: readonly Reading[] }

const headings: Readonly<Record<Reading['kind'], string>> = {
  differ: 'Sources differ',
  forecast: 'Forecast and outcome',
  garbled: 'Garbled in print',
  silent: 'Not told',
  undecidable: 'Undecided',
}

/** Where the articles part over this event: the question, what is shown, and the way to the whole. */
export function ReadingNotes({ readings }: ReadingNotesProps) {
  return readings.map((reading) => (
    <section key={reading.id} className={styles.note}>
      <h4>
        {headings[reading.kind]}
        {(reading.kind === 'differ' || reading.kind === 'garbled') && (
          <ReadingMark kind={reading.kind} />
        )}
      </h4>
      <p>
        <a href={hrefTo(reading.id)}>{reading.question}</a>
      </p>
      <p className={styles.shown}>
        <b>Shown:</b> {reading.shown}
      </p>
    </section>
  ))
}
