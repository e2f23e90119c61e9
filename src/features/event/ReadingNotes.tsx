import { hrefTo } from '../../domain/fragment'
import type { Reading, VisitEvent } from '../../domain/visit'
import { signOf, type VisitIndex } from '../../domain/visit-index'
import { ReadingMark } from '../../ui/ReadingMark'
import styles from './ReadingNotes.module.css'

export type ReadingNotesProps = { index: VisitIndex; event: VisitEvent }

const headings: Readonly<Record<Reading['kind'], string>> = {
  differ: 'Sources differ',
  forecast: 'Forecast and outcome',
  garbled: 'Garbled in print',
  silent: 'Not told',
  undecidable: 'Undecided',
}

/** Where the articles part over this event: the question, what is shown, and the way to the whole. */
export function ReadingNotes({ index, event }: ReadingNotesProps) {
  return index.readingsOfEvent.get(event.id)?.map((reading) => {
    const sign = signOf(index, event, reading)
    const elsewhere = reading.kind === 'garbled' && sign === 'differ'
    return (
      <section key={reading.id} className={styles.note}>
        <h4>
          {elsewhere ? 'Sources differ; another’s is garbled' : headings[reading.kind]}
          {sign && (
            <span aria-hidden="true">
              <ReadingMark kind={sign} />
            </span>
          )}
        </h4>
        <p>
          <a href={hrefTo(reading.id)}>{reading.question}</a>
        </p>
        <p className={styles.shown}>
          <b>Shown:</b> {reading.shown}
        </p>
      </section>
    )
  })
}
