import { hrefTo } from '../../domain/fragment'
import type { VisitEvent } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import styles from './EventRecord.module.css'

export type StatusNoteProps = { index: VisitIndex; event: VisitEvent }

const outcomes = {
  'borne-out': 'It was borne out',
  'not-borne-out': 'It was not borne out',
  'not-reported': 'Whether it came to pass is not reported',
} as const

/** Says plainly that an event is only expected, or only claimed; nothing for what is reported. */
export function StatusNote({ index, event }: StatusNoteProps) {
  if (event.status === 'claimed') {
    return (
      <p className={styles.status}>
        <strong>A claim.</strong> It is given as the source’s, not as a fact.
      </p>
    )
  }
  if (!event.outcome) return null
  const outcome = index.event.get(event.outcome.event ?? '')
  return (
    <p className={`${styles.status} ${styles.expected}`}>
      <strong>Only expected.</strong> {outcomes[event.outcome.held]}
      {outcome && (
        <>
          {event.outcome.held === 'not-reported' ? '; compare ' : ': '}
          <a href={hrefTo(outcome.id)}>{outcome.title}</a>
        </>
      )}
      .
    </p>
  )
}
