import type { Leg, Stop } from '../../domain/line'
import styles from './StopTrack.module.css'

export type StopTrackProps = { line: { stops: Stop[]; legs: Leg[] } }

/** The line itself, in ink on paper: what its marks say stands in words below it. */
export function StopTrack({ line: { stops, legs } }: StopTrackProps) {
  const at = (stop: Stop, within: number) =>
    `${(((stops.indexOf(stop) + within) / stops.length) * 100).toFixed(3)}%`
  const last = stops.findLast((stop) => stop.mark !== 'none')
  return (
    <svg className={styles.track} aria-hidden="true" width="100%" height="12">
      {legs.map(({ from, to, kind }) => {
        const ends = { x1: at(from, from.to), x2: at(to, to.from) }
        if (kind !== 'stay')
          return <line key={to.day} className={styles[kind]} {...ends} y1="6" y2="6" />
        return (
          <g key={to.day} className={styles.stay}>
            <line {...ends} y1="4.6" y2="4.6" />
            <line {...ends} y1="7.4" y2="7.4" />
          </g>
        )
      })}
      {last && <line className={styles.run} x1={at(last, last.to)} x2="99.6%" y1="6" y2="6" />}
      {last && (
        <svg x="100%" y="0" width="12" height="12" overflow="visible" aria-hidden="true">
          <path className={styles.end} d="M-7 1.5-1.5 6-7 10.5" />
        </svg>
      )}
      {stops.map((stop) => {
        const { day, mark, from, to } = stop
        if (mark === 'none') return null
        if (mark === 'part') {
          const ends = { x1: at(stop, from), x2: at(stop, to) }
          return <line key={day} className={styles.part} {...ends} y1="6" y2="6" />
        }
        const kind = mark === 'time' ? styles.time : styles.wholeDay
        return <circle key={day} className={kind} cx={at(stop, from)} cy="6" r="4.6" />
      })}
    </svg>
  )
}
