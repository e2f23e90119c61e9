import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { limitsOf } from '../../domain/chronology'
import type { ChartHandles, Shown } from './ChartControls'
import styles from './Chronology.module.css'
import type { LaidMark } from './layout'
import { MarkTooltip, type Pointed } from './MarkTooltip'
import { LEAST_WINDOW } from './mount-chronology'
import { moved, zoomed } from './next-window'
import { type ChartSubject, useChart } from './use-chart'
import { watchRows } from './watch-rows'

export type LiveChartProps = ChartSubject & {
  /** an event, or a day of which the chart shows a number */
  onChoose: (eventOrDay: string) => void
  onShown: (shown: Shown) => void
  /** filled with what the buttons ask for */
  handles: RefObject<ChartHandles | null>
}

/** time for the pointer to cross from the mark into its tooltip, in ms */
const CROSSING = 160

/** The chart itself with its tooltip: all that is loaded after the page is there. */
export function LiveChart({ onChoose, onShown, handles, ...subject }: LiveChartProps) {
  const { index, clock } = subject
  const host = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)

  const close = useCallback(() => {
    clearTimeout(leaving.current)
    setPointed(null)
  }, [])
  const hold = useCallback(
    (held: boolean) => {
      clearTimeout(leaving.current)
      if (!held) leaving.current = setTimeout(close, CROSSING)
    },
    [close],
  )
  const point = (item: LaidMark | null, box: DOMRect | null) => {
    hold(item !== null)
    if (item && box) setPointed({ events: item.marks.map(({ id }) => id), box })
  }
  const choose = ({ marks: [first, ...others] }: LaidMark) => {
    close()
    if (first) onChoose(others.length > 0 ? first.day : first.id)
  }
  const { chart, windows } = useChart(host, subject, { onChoose: choose, onPoint: point, onShown })

  useEffect(() => {
    if (chart === null) return
    return watchRows({
      onPoint: chart.hint,
      onFocus: (event) => {
        chart.hint(event)
        const box = event && chart.boxOf(event)
        if (event && box) setPointed({ events: [event], box })
        else close()
      },
    })
  }, [chart, close])
  useEffect(() => () => clearTimeout(leaving.current), [])

  useEffect(() => {
    if (chart === null) return
    const limits = limitsOf(index, clock)
    handles.current = {
      show: (what) => chart.show(windows[what]),
      move: (way) => chart.show(moved(chart.window(), way === 'on' ? 0.5 : -0.5, limits)),
      zoom: (way) =>
        chart.show(zoomed(chart.window(), way === 'in' ? 0.5 : 2, limits, LEAST_WINDOW)),
    }
    return () => {
      handles.current = null
    }
  }, [chart, index, clock, windows, handles])

  return (
    <>
      <div ref={host} className={styles.plot} aria-hidden="true" data-chronology />
      {pointed && (
        <MarkTooltip index={index} clock={clock} pointed={pointed} onHold={hold} onClose={close} />
      )}
    </>
  )
}
