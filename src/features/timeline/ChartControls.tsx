import styles from './Chronology.module.css'

/** "day" or "visit" where the window of the chart shows just that, else null: it was moved or scaled. */
export type Shown = 'day' | 'visit' | null

/** What the buttons ask of the chart. */
export type ChartHandles = {
  show: (what: 'day' | 'visit') => void
  move: (way: 'back' | 'on') => void
  zoom: (way: 'in' | 'out') => void
}

export type ChartControlsProps = { shown: Shown } & ChartHandles

/** What the chart shows, and how much of it. */
export function ChartControls({ shown, show, move, zoom }: ChartControlsProps) {
  return (
    <fieldset className={styles.controls}>
      <legend className="visually-hidden">Window of the chart</legend>
      <button type="button" aria-pressed={shown === 'visit'} onClick={() => show('visit')}>
        Whole visit
      </button>
      <button type="button" aria-pressed={shown === 'day'} onClick={() => show('day')}>
        Day
      </button>
      <button type="button" aria-label="Earlier" onClick={() => move('back')}>
        ←
      </button>
      <button type="button" aria-label="Later" onClick={() => move('on')}>
        →
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => zoom('out')}>
        −
      </button>
      <button type="button" aria-label="Zoom in" onClick={() => zoom('in')}>
        +
      </button>
    </fieldset>
  )
}
