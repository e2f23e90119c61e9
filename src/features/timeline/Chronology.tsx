import { useEffect, useRef, useState } from 'react'
import {
  drawnAround,
  marksOf,
  rowsOfLanes,
  windowOfDay,
  windowOfVisit,
} from '../../domain/chronology'
import type { VisitIndex } from '../../domain/visit-index'
import { Legend } from '../../ui/Legend'
import styles from './Chronology.module.css'
import type { ChronologyWindow, MountedChronology } from './mount-chronology'

export type ChronologyProps = {
  index: VisitIndex
  /** the day that the window follows; a day outside the visit shows the whole of it */
  day: string
  chosen: string | null
  onChoose: (event: string) => void
}

const HALF_DAY = 12 * 3_600_000

function windowFor(index: VisitIndex, day: string) {
  return index.days.includes(day) ? windowOfDay(day) : windowOfVisit(index)
}

function reachOf(index: VisitIndex) {
  const { start, end } = windowOfVisit(index)
  return { start: start - HALF_DAY, end: end + HALF_DAY }
}

const AXIS = 38
const ROW = 19
const LANE_EDGE = 3
/** two lines of a lane's name */
const LANE_LEAST = 36

/** The height in px that the chart needs for what a window holds. */
function heightOf(index: VisitIndex, window: ChronologyWindow): number {
  return rowsOfLanes(marksOf(index), drawnAround(window)).reduce(
    (height, { rows }) => height + Math.max(LANE_LEAST, rows * ROW + LANE_EDGE),
    AXIS,
  )
}

function giveRoom(section: HTMLElement | null, height: number): void {
  section?.style.setProperty('--plot-height', `${height}px`)
}

/** The eight days as a chart for eye and pointer. Loaded after the page is there; may fail alone. */
export function Chronology({ index, day, chosen, onChoose }: ChronologyProps) {
  const host = useRef<HTMLDivElement>(null)
  const section = useRef<HTMLElement>(null)
  const mounted = useRef<MountedChronology | null>(null)
  const latest = useRef({ day, chosen, onChoose })
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    latest.current = { day, chosen, onChoose }
  })

  useEffect(() => {
    let wanted = true
    const load = async () => {
      try {
        const { mountChronology } = await import('./mount-chronology')
        if (!wanted || host.current === null) return
        mounted.current = mountChronology(host.current, {
          marks: marksOf(index),
          window: windowFor(index, latest.current.day),
          limits: reachOf(index),
          selected: latest.current.chosen,
          onChoose: (event) => latest.current.onChoose(event),
          onWindow: (window) => giveRoom(section.current, heightOf(index, window)),
        })
      } catch (error) {
        console.error('The chronology could not be drawn:', error)
        if (wanted) setFailed(true)
      }
    }
    void load()
    return () => {
      wanted = false
      mounted.current?.unmount()
      mounted.current = null
    }
  }, [index])

  useEffect(() => mounted.current?.show(windowFor(index, day)), [index, day])
  useEffect(() => mounted.current?.select(chosen), [chosen])

  return (
    <section ref={section} className={styles.chronology} aria-labelledby="chronology-title">
      <header className={styles.head}>
        <h2 className={styles.title} id="chronology-title">
          Chronology
        </h2>
        <p className={styles.note}>in local time</p>
        <div className={styles.buttons}>
          <button type="button" onClick={() => mounted.current?.show(windowOfVisit(index))}>
            Whole visit
          </button>
          <button type="button" onClick={() => mounted.current?.show(windowFor(index, day))}>
            Day
          </button>
          <button type="button" aria-label="Zoom out" onClick={() => mounted.current?.zoom('out')}>
            −
          </button>
          <button type="button" aria-label="Zoom in" onClick={() => mounted.current?.zoom('in')}>
            +
          </button>
        </div>
      </header>
      {failed ? (
        <p className={styles.failed} role="status">
          The chart could not be drawn. The programme below holds all that it would show.
        </p>
      ) : (
        <div ref={host} className={styles.plot} aria-hidden="true" data-chronology />
      )}
      <Legend />
    </section>
  )
}
