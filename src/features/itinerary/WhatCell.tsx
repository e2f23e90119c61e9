import type { ItineraryRow } from '../../domain/itinerary'
import type { Reading } from '../../domain/visit'
import { ReadingMark } from '../../ui/ReadingMark'
import styles from './ItineraryTable.module.css'

export type WhatCellProps = { row: ItineraryRow; notes: readonly Reading[] }

const doubts = {
  inferred: { sign: '*', says: 'day inferred' },
  uncertain: { sign: '?', says: 'day uncertain' },
} as const

/** What happened, how its day is known, and whether the articles agree; a number leads to a note. */
export function WhatCell({ row: { event, day, signs }, notes }: WhatCellProps) {
  const numbers = notes.flatMap(({ events }, i) => (events.includes(event.id) ? [i + 1] : []))
  return (
    <td>
      <span className={styles.what} data-exact={event.when.time !== undefined}>
        {event.title}
      </span>
      {day !== 'printed' && (
        <span className={styles.doubt} role="img" aria-label={doubts[day].says}>
          {doubts[day].sign}
        </span>
      )}
      {signs.map((kind, i) => (
        <span key={kind} className={styles.sign}>
          <ReadingMark kind={kind} />
          {i === 0 && numbers.length > 0 && <sup>{numbers.join(',')}</sup>}
        </span>
      ))}
    </td>
  )
}
