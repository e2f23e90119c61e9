import { useSyncExternalStore } from 'react'
import { slashKey } from '../../platform/slash-key'
import styles from './AboutPage.module.css'

/** Turns the one shortcut off that is a single character, and on again. Hidden without scripts. */
export function SlashSwitch() {
  const isOn = useSyncExternalStore(slashKey.subscribe, slashKey.get, () => true)
  return (
    <button type="button" className={styles.switch} onClick={() => slashKey.set(!isOn)}>
      {isOn ? 'Turn this key off' : 'Turn this key on'}
    </button>
  )
}
