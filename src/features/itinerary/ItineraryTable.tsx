import type { FoldedDay } from '../../domain/sheet-folding'
import type { Reading } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { DayRows } from './DayRows'
import styles from './ItineraryTable.module.css'

export type ItineraryTableProps = {
  index: VisitIndex
  days: readonly FoldedDay[]
  /** the readings that have a line on the sheet, in its order */
  notes: readonly Reading[]
}

/** The visit by day: what, where, with whom, and the passages that say so. */
export function ItineraryTable({ index, days, notes }: ItineraryTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Time</th>
          <th scope="col">What</th>
          <th scope="col">Where</th>
          <th scope="col">With</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      {days.map((day) => (
        <DayRows key={day.day} index={index} notes={notes} {...day} />
      ))}
    </table>
  )
}
