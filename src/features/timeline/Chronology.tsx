import { type ComponentType, useEffect, useRef, useState } from 'react'
import { clockInWords } from '../../domain/clock-in-words'
import { Legend } from '../../ui/Legend'
import { ChartControls, type ChartHandles, type Shown } from './ChartControls'
import styles from './Chronology.module.css'
import type { LiveChartProps } from './LiveChart'

export type ChronologyProps = Omit<LiveChartProps, 'onShown' | 'handles'>

type Loaded = { Chart: ComponentType<LiveChartProps> } | 'late' | 'failed' | null

/** After so many ms the chart's room is no longer left empty without a word. */
const LATE = 5000

const said = {
  late: 'The chart is still on its way. The programme below holds all that it will show.',
  failed: 'The chart could not be drawn. The programme below holds all that it would show.',
} as const

/** The days as a chart for eye and pointer. Loaded after the page is there; may fail alone. */
export function Chronology(props: ChronologyProps) {
  const [loaded, setLoaded] = useState<Loaded>(null)
  const [shown, setShown] = useState<Shown>('day')
  const handles = useRef<ChartHandles>(null)
  useEffect(() => {
    let wanted = true
    const settle = (how: Loaded) => {
      clearTimeout(late)
      if (wanted) setLoaded(how)
    }
    const late = setTimeout(() => settle('late'), LATE)
    import('./LiveChart').then(
      ({ LiveChart }) => settle({ Chart: LiveChart }),
      (error: unknown) => {
        console.error('The chronology could not be loaded:', error)
        settle('failed')
      },
    )
    return () => {
      wanted = false
      clearTimeout(late)
    }
  }, [])
  return (
    <section className={styles.chronology} aria-labelledby="chronology-title">
      <header className={styles.head}>
        <h2 className={styles.title} id="chronology-title">
          Chronology
        </h2>
        <p className={styles.note}>in {clockInWords(props.clock)}</p>
        <ChartControls
          shown={shown}
          show={(what) => handles.current?.show(what)}
          move={(way) => handles.current?.move(way)}
          zoom={(way) => handles.current?.zoom(way)}
        />
      </header>
      {loaded === 'failed' || loaded === 'late' ? (
        <p className={styles.failed} role="status">
          {said[loaded]}
        </p>
      ) : (
        loaded && <loaded.Chart {...props} onShown={setShown} handles={handles} />
      )}
      <div className={styles.legend}>
        <Legend />
      </div>
    </section>
  )
}
