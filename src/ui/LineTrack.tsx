import type { Leg, Stop } from '../domain/line'
import styles from './LineTrack.module.css'

export type LineTrackProps = {
  line: { stops: Stop[]; legs: Leg[] }
  /** the day whose mark is chosen, if any */
  current?: string | null
  /** "strip": half as high, for paper */
  size?: 'rail' | 'strip'
}

/** The heights and radii of both sizes, in pixels; the strokes are the style sheet's. */
const sizes = {
  rail: { middle: 12, stay: 2, time: 7.5, day: 6, tip: 'M-8-6-2 0-8 6' },
  strip: { middle: 6, stay: 1.4, time: 5.6, day: 4.6, tip: 'M-7-4.5-1.5 0-7 4.5' },
} as const

/** The line itself: legs as reported, dotted or double, stops as marks on them. Decoration. */
export function LineTrack({ line, current = null, size = 'rail' }: LineTrackProps) {
  const { stops, legs } = line
  const { middle, stay, tip, ...radius } = sizes[size]
  const percent = (stop: Stop, within: number) =>
    `${(((stops.indexOf(stop) + within) / stops.length) * 100).toFixed(3)}%`
  const level = { y1: middle, y2: middle }
  const last = stops.findLast((stop) => stop.mark !== 'none')
  return (
    <svg
      className={styles.track}
      aria-hidden="true"
      width="100%"
      height={middle * 2}
      data-size={size}
    >
      {legs.map(({ from, to, kind }) => {
        const ends = { x1: percent(from, from.to), x2: percent(to, to.from) }
        if (kind !== 'stay')
          return <line key={to.day} className={styles[kind]} {...ends} {...level} />
        return (
          <g key={to.day} className={styles.stay}>
            <line {...ends} y1={middle - stay} y2={middle - stay} />
            <line {...ends} y1={middle + stay} y2={middle + stay} />
          </g>
        )
      })}
      {last && <line className={styles.run} x1={percent(last, last.to)} x2="99.5%" {...level} />}
      {last && (
        <svg x="100%" y={middle} width="1" height="1" overflow="visible" aria-hidden="true">
          <path className={styles.end} d={tip} />
        </svg>
      )}
      {stops.map((stop) => {
        const { day, mark, from, to } = stop
        const chosen = day === current ? styles.chosen : ''
        if (mark === 'none') return null
        if (mark === 'part') {
          const ends = { x1: percent(stop, from), x2: percent(stop, to) }
          return <line key={day} className={`${styles.part} ${chosen}`} {...ends} {...level} />
        }
        return (
          <circle
            key={day}
            className={`${mark === 'time' ? styles.time : styles.wholeDay} ${chosen}`}
            cx={percent(stop, from)}
            cy={middle}
            r={radius[mark]}
          />
        )
      })}
    </svg>
  )
}
