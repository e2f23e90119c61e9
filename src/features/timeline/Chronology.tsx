import { type ComponentType, useEffect, useRef, useState } from 'react'
import { clockInWords } from '../../domain/clock-in-words'
import { Legend } from '../../ui/Legend'
import { ChartControls, type ChartHandles, type Shown } from './ChartControls'
import styles from './Chronology.module.css'
import type { LiveChartProps } from './LiveChart'

export type ChronologyProps = Omit<LiveChartProps, 'onShown' | 'handles'>

type Loaded = { Chart: ComponentType<LiveChartProps> } | 'failed' | null

/** The days as a chart for eye and pointer. Loaded after the page is there; may fail alone. */
export function Chronology(props: ChronologyProps) {
  const [loaded, setLoaded] = useState<Loaded>(null)
  const [shown, setShown] = useState<Shown>('day')
  const handles = useRef<ChartHandles>(null)
  useEffect(() => {
    let wanted = true
    import('./LiveChart').then(
      ({ LiveChart }) => wanted && setLoaded({ Chart: LiveChart }),
      (error: unknown) => {
        console.error('The chronology could not be loaded:', error)
        if (wanted) setLoaded('failed')
      },
    )
    return () => {
      wanted = false
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
      {loaded === 'failed' ? (
        <p className={styles.failed} role="status">
          The chart could not be drawn. The programme below holds all that it would show.
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
