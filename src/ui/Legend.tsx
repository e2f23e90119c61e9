import styles from './Legend.module.css'
import { ReadingMark } from './ReadingMark'

const signs = [
  { sign: 'time', says: 'clock time printed' },
  { sign: 'part', says: 'part of the day printed' },
  { sign: 'day', says: 'day only, hour not reported' },
  { sign: 'ring', says: 'the same, on the line' },
  { sign: 'open', says: 'an end not known' },
  { sign: 'expected', says: 'only expected' },
  { sign: 'claimed', says: 'only claimed' },
  { sign: 'run', says: 'way reported' },
  { sign: 'gap', says: 'way not reported' },
] as const

/** The signs of time and certainty, the same wherever they are drawn. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label="Signs">
      {signs.map(({ sign, says }) => (
        <li key={sign}>
          <span className={styles.sign} data-sign={sign} aria-hidden="true" />
          {says}
        </li>
      ))}
      <li>
        <span aria-hidden="true">
          <ReadingMark kind="differ" />
        </span>
        sources differ
      </li>
      <li>
        <span aria-hidden="true">
          <ReadingMark kind="garbled" />
        </span>
        garbled
      </li>
    </ul>
  )
}
