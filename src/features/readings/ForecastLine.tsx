import { dayOfMonth } from '../../domain/calendar-day'
import { type DayExtent, extentOnDays } from '../../domain/day-extent'
import { hrefTo } from '../../domain/fragment'
import { outcomeInWords } from '../../domain/outcome-words'
import type { Reading } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { whenInWords } from '../../domain/when'
import styles from './ForecastLine.module.css'

export type ForecastLineProps = { index: VisitIndex; reading: Reading }

const width = 272

/** A row of days, with the stretch that is meant drawn on it. */
function Strip({ days, extent }: { days: readonly string[]; extent: DayExtent | null }) {
  const day = width / days.length
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${width} 18`}
      width={width}
      height="18"
      aria-hidden="true"
    >
      <path d={`M0 17.5H${width}${days.map((_, i) => `M${i * day + 0.5} 12v6`).join('')}`} />
      {extent && (
        <rect
          x={extent.first * day + 2}
          y="3"
          width={(extent.last - extent.first + 1) * day - 4}
          height="9"
        />
      )}
    </svg>
  )
}

/** A forecast and what came of it, each on the days that it names. */
export function ForecastLine({ index, reading }: ForecastLineProps) {
  const { days } = index
  const every = Math.ceil(days.length / 8)
  return (
    <div className={styles.line}>
      <p className={styles.days} aria-hidden="true">
        {days
          .filter((_, i) => i % every === 0)
          .map((day) => (
            <span key={day}>{dayOfMonth(day)}</span>
          ))}
      </p>
      <ul>
        {reading.events.map((id) => {
          const event = index.event.get(id)
          return (
            event && (
              <li key={id} className={styles.row} data-status={event.status}>
                <Strip days={days} extent={extentOnDays(event.when, days)} />
                <p>
                  <a href={hrefTo(id)}>{event.title}</a>{' '}
                  <span className={styles.when}>
                    {whenInWords(event.when)}
                    {event.outcome && <>: {outcomeInWords[event.outcome.held]}</>}
                  </span>
                </p>
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
