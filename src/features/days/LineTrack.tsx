import type { Leg, Stop } from '../../domain/line'
import styles from './LineTrack.module.css'

export type LineTrackProps = { line: { stops: Stop[]; legs: Leg[] }; current: string | null }

/** The rail itself: legs as reported, dotted or double lines, stops as marks on them. Decoration. */
export function LineTrack({ line, current }: LineTrackProps) {
  const { stops, legs } = line
  const percent = (stop: Stop, within: number) =>
    `${(((stops.indexOf(stop) + within) / stops.length) * 100).toFixed(3)}%`
  const last = stops.findLast((stop) => stop.mark !== 'none')
  return (
    <svg className={styles.track} aria-hidden="true" width="100%" height="24">
      {legs.map((leg) => {
        const ends = { x1: percent(leg.from, leg.from.to), x2: percent(leg.to, leg.to.from) }
        if (leg.kind !== 'stay')
          return <line key={leg.to.day} className={styles[leg.kind]} {...ends} y1="12" y2="12" />
        return (
          <g key={leg.to.day} className={styles.stay}>
            <line {...ends} y1="10" y2="10" />
            <line {...ends} y1="14" y2="14" />
          </g>
        )
      })}
      {last && (
        <line className={styles.run} x1={percent(last, last.to)} x2="99.4%" y1="12" y2="12" />
      )}
      {last && (
        <svg x="100%" y="4" width="16" height="16" overflow="visible" aria-hidden="true">
          <path className={styles.end} d="M-8 2-2 8-8 14" />
        </svg>
      )}
      {stops.map((stop) => {
        const chosen = stop.day === current ? styles.chosen : ''
        if (stop.mark === 'none') return null
        if (stop.mark === 'part')
          return (
            <line
              key={stop.day}
              className={`${styles.part} ${chosen}`}
              x1={percent(stop, stop.from)}
              x2={percent(stop, stop.to)}
              y1="12"
              y2="12"
            />
          )
        return (
          <circle
            key={stop.day}
            className={`${stop.mark === 'time' ? styles.time : styles.wholeDay} ${chosen}`}
            cx={percent(stop, stop.from)}
            cy="12"
            r={stop.mark === 'time' ? 7.5 : 6}
          />
        )
      })}
    </svg>
  )
}
