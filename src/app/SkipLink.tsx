import type { MouseEvent } from 'react'
import styles from './App.module.css'

/** Moves the focus only: the address says what is shown, and that does not change. */
function skip(event: MouseEvent) {
  event.preventDefault()
  document.getElementById('content')?.focus()
}

export function SkipLink() {
  return (
    // biome-ignore lint/a11y/useValidAnchor: without scripts it is the link that it looks like
    <a className={styles.skip} href="#content" onClick={skip} data-screen-only>
      Skip to the content
    </a>
  )
}
