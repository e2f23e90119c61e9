import { dayOfMonth, shortWeekday } from '../../domain/calendar-day'
import { lineOf, type Stop } from '../../domain/line'
import type { VisitIndex } from '../../domain/visit-index'
import { offsetLabel } from '../../domain/zoned-clock'
import { LineTrack } from '../../ui/LineTrack'
import styles from './StopStrip.module.css'

export type StopStripProps = { index: VisitIndex }

function StopOfDay({ day, place, says, mark }: Stop) {
  return (
    <li className={styles.stop}>
      <p className={styles.day}>
        <time dateTime={day}>
          <b>{dayOfMonth(day)}</b> {shortWeekday(day)}
        </time>
        {place && place.kind !== 'region' && (
          <span className={styles.offset}> {offsetLabel(day, place.zone)}</span>
        )}
      </p>
      {place && (
        <p className={styles.place}>
          {/* a region is where a journey led, not where it stopped */}
          {place.kind === 'region' && 'to '}
          {place.name}
        </p>
      )}
      <p className={mark === 'none' ? styles.none : styles.says}>{says}</p>
    </li>
  )
}

/** The line of stops, a column to a day: where the journey stood and how exactly that is known. */
export function StopStrip({ index }: StopStripProps) {
  const line = lineOf(index)
  return (
    <section className={styles.strip} aria-label="The line of stops">
      <LineTrack line={line} size="strip" />
      <ol className={styles.stops}>
        {line.stops.map((stop) => (
          <StopOfDay key={stop.day} {...stop} />
        ))}
      </ol>
    </section>
  )
}
