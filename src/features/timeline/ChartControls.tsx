import styles from './Chronology.module.css'
import type { Shown } from './next-window'

export type ChartControlsProps = {
  shown: Shown
  onShow: (what: 'day' | 'visit') => void
  onZoom: (direction: 'in' | 'out') => void
  onMove: (direction: 'back' | 'on') => void
}

/** What the chart shows, and how much of it. */
export function ChartControls({ shown, onShow, onZoom, onMove }: ChartControlsProps) {
  return (
    <fieldset className={styles.controls}>
      <legend className="visually-hidden">Window of the chart</legend>
      <button type="button" aria-pressed={shown === 'visit'} onClick={() => onShow('visit')}>
        Whole visit
      </button>
      <button type="button" aria-pressed={shown === 'day'} onClick={() => onShow('day')}>
        Day
      </button>
      <button type="button" aria-label="Earlier" onClick={() => onMove('back')}>
        ←
      </button>
      <button type="button" aria-label="Later" onClick={() => onMove('on')}>
        →
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => onZoom('out')}>
        −
      </button>
      <button type="button" aria-label="Zoom in" onClick={() => onZoom('in')}>
        +
      </button>
    </fieldset>
  )
}
