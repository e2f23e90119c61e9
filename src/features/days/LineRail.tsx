import { dayOfMonth, monthName, shortWeekday } from '../../domain/calendar-day'
import type { Clock } from '../../domain/clock'
import { entriesOn, leftInWords } from '../../domain/filter'
import { hrefTo } from '../../domain/fragment'
import { lineOf, type Stop } from '../../domain/line'
import { UNDATED } from '../../domain/programme'
import { stopHour } from '../../domain/stop-hour'
import type { VisitIndex } from '../../domain/visit-index'
import { LineTrack } from '../../ui/LineTrack'
import { NativeName } from '../../ui/NativeName'
import styles from './LineRail.module.css'

export type LineRailProps = {
  index: VisitIndex
  /** what the filter leaves of it */
  shown: VisitIndex
  clock: Clock
  /** the chosen day; null in the bare document */
  current: string | null
}

function StopWords({ stop, index, clock }: { stop: Stop; index: VisitIndex; clock: Clock }) {
  if (!stop.place) return <span className={styles.none}>{stop.says}</span>
  return (
    <>
      <span className={styles.place}>
        {stop.place.kind === 'region' && <span className={styles.towards}>to </span>}
        {stop.place.name}
      </span>
      <span className={styles.says}>{stopHour(clock, index, stop)}</span>
      <span className={styles.native}>
        <NativeName names={stop.place.names} />
      </span>
    </>
  )
}

/** The days as a railway line: where he was, how exactly that is known, and the day picker. */
export function LineRail({ index, shown, clock, current }: LineRailProps) {
  const line = lineOf(index)
  return (
    <nav className={styles.rail} aria-label="Days of the visit">
      <div className={styles.line}>
        <LineTrack line={line} current={current} />
        <ol className={styles.days}>
          {line.stops.map((stop) => (
            <li key={stop.day}>
              <a
                className={styles.day}
                href={hrefTo(stop.day)}
                aria-current={stop.day === current ? 'date' : undefined}
                data-stop={stop.mark}
                data-left={shown === index || entriesOn(shown, stop.day) > 0}
              >
                <time className={styles.number} dateTime={stop.day}>
                  {dayOfMonth(stop.day)}{' '}
                  <span className={styles.weekday}>
                    {shortWeekday(stop.day)}
                    <span className="visually-hidden"> {monthName(stop.day)}</span>
                  </span>
                </time>
                <span className={styles.words} data-counted={shown !== index && stop.entries > 0}>
                  <StopWords stop={stop} index={index} clock={clock} />
                  {shown !== index && stop.entries > 0 && (
                    <span className={styles.left}>{leftInWords(index, shown, stop.day)}</span>
                  )}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </div>
      {index.undated.length > 0 && (
        <a
          className={styles.undated}
          href={hrefTo(UNDATED)}
          aria-current={current === UNDATED ? 'true' : undefined}
        >
          Without a day <span>{leftInWords(index, shown, UNDATED)}</span>
        </a>
      )}
    </nav>
  )
}
