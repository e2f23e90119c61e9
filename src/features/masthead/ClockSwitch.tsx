import type { Clock } from '../../domain/clock'
import styles from './ClockSwitch.module.css'

export type ClockSwitchProps = {
  clocks: readonly Clock[]
  current: string
  /** the link to what is shown, by another clock */
  hrefFor: (clock: string) => string
}

/** By whose clock printed times are shown. Days and parts of a day stay those of the place. */
export function ClockSwitch({ clocks, current, hrefFor }: ClockSwitchProps) {
  return (
    <nav className={styles.clocks} aria-labelledby="clock-switch">
      <span id="clock-switch" className={styles.name}>
        Clock
      </span>
      <ul>
        {clocks.map(({ id, name }) => (
          <li key={id}>
            <a href={hrefFor(id)} aria-current={id === current ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
