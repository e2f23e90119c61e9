import styles from './Legend.module.css'
import { ReadingMark } from './ReadingMark'

const meanings = {
  time: 'clock time printed',
  part: 'part of the day printed',
  day: 'day only, hour not reported',
  ring: 'day only, on the line',
  stem: 'hour not reported',
  open: 'an end not known',
  expected: 'only expected',
  claimed: 'only claimed',
  run: 'way reported',
  gap: 'way not reported',
  stay: 'stayed',
  differ: 'sources differ',
  garbled: 'garbled',
} as const

export type Sign = keyof typeof meanings

/** The signs of the chronology and of the line above it. */
const signsOfTheDesk: readonly Sign[] = [
  ...(['time', 'part', 'day', 'ring', 'open', 'expected', 'claimed', 'run', 'gap'] as const),
  ...(['differ', 'garbled'] as const),
]

export type LegendProps = {
  /** those that occur where the legend stands */
  signs?: readonly Sign[]
  /** set as running text */
  inline?: boolean
}

/** The signs of time and certainty, drawn and named alike on the screen and on paper. */
export function Legend({ signs = signsOfTheDesk, inline = false }: LegendProps) {
  return (
    <ul className={inline ? styles.inline : styles.legend} aria-label="Signs">
      {signs.map((sign) => (
        <li key={sign}>
          {sign === 'differ' || sign === 'garbled' ? (
            <span aria-hidden="true">
              <ReadingMark kind={sign} />
            </span>
          ) : (
            <span className={styles.sign} data-sign={sign} aria-hidden="true" />
          )}{' '}
          {meanings[sign]}
        </li>
      ))}
    </ul>
  )
}
