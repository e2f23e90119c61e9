import type { Clock } from '../../domain/clock'
import type { VisitIndex } from '../../domain/visit-index'
import styles from './ChronologySpace.module.css'
import { drawingOf, windowsOf } from './drawing'

export type ChronologySpaceProps = {
  index: VisitIndex
  shown: VisitIndex
  clock: Clock
  day: string
}

/**
 * Keeps free the height that the chart of this day will take, so that nothing moves when it comes.
 * It belongs to the day, because which day is shown is known before any script has run.
 */
export function ChronologySpace({ index, shown, clock, day }: ChronologySpaceProps) {
  const { layoutFor } = drawingOf(index, shown, clock, day, false)
  const layout = layoutFor(windowsOf(index, clock, day).day)
  return (
    <div className={styles.space} aria-hidden="true">
      {layout.lanes.map(({ lane, rows }) => (
        <div key={lane} className={styles.lane}>
          {Array.from({ length: rows }, (_, row) => `${lane} ${row}`).map((key) => (
            <i key={key} className={styles.row} />
          ))}
        </div>
      ))}
    </div>
  )
}
