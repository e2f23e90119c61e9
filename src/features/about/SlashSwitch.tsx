import { useSyncExternalStore } from 'react'
import { slashKey } from '../../platform/slash-key'
import styles from './AboutPage.module.css'

/** Turns the one shortcut off that is a single character. Hidden while no scripts run. */
export function SlashSwitch() {
  const isOn = useSyncExternalStore(slashKey.subscribe, slashKey.get, () => true)
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => slashKey.set(target.checked)}
      />{' '}
      This key is on
    </label>
  )
}
