import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Clock } from '../../domain/clock'
import type { VisitIndex } from '../../domain/visit-index'
import type { Shown } from './ChartControls'
import { drawingOf, windowsOf } from './drawing'
import type { LaidMark } from './layout'
import { type MountedChronology, mountChronology } from './mount-chronology'
import { nextWindow, shownBy } from './next-window'
import { useGuardedAfterPaint } from './use-guarded-after-paint'

export type ChartSubject = {
  index: VisitIndex
  /** what the filter leaves of it */
  shown: VisitIndex
  clock: Clock
  /** a day outside the visit shows the whole of it */
  day: string
  /** the event whose mark is set off */
  chosen: string | null
  /** whether the address names an event, and not only a day */
  byEvent: boolean
}

export type ChartEvents = {
  onShown: (shown: Shown) => void
  onChoose: (item: LaidMark) => void
  onPoint: (item: LaidMark | null, box: DOMRect | null) => void
}

const narrow = '(width <= 640px)'

/**
 * The chart in `host`, kept in step with what the address says. The window itself, like a scroll
 * position, belongs to the chart.
 */
export function useChart(
  host: RefObject<HTMLElement | null>,
  subject: ChartSubject,
  events: ChartEvents,
) {
  const { index, shown, clock, day, chosen, byEvent } = subject
  const [chart, setChart] = useState<MountedChronology | null>(null)
  const afterPaint = useGuardedAfterPaint()
  const windows = useMemo(() => windowsOf(index, clock, day), [index, clock, day])
  const latest = useRef({ subject, events, windows })
  useEffect(() => {
    latest.current = { subject, events, windows }
  })
  const drawn = useRef({ clock, windows, shown, day })

  useEffect(() => {
    const element = host.current
    if (element === null) return
    const small = matchMedia(narrow)
    const now = () => {
      const { subject: about, windows: offered } = latest.current
      const drawing = drawingOf(about.index, about.shown, about.clock, about.day, small.matches)
      return { about, drawing, offered, opening: small.matches ? offered.visit : offered.day }
    }
    let mounted: MountedChronology | null = null
    const mount = () => {
      const { about, drawing, offered, opening } = now()
      drawn.current = { ...about, windows: offered }
      mounted = mountChronology(element, {
        drawing,
        window: opening,
        selected: about.chosen,
        onChoose: (item) => latest.current.events.onChoose(item),
        onWhole: () => mounted?.show(latest.current.windows.visit),
        onPoint: (item, box) => latest.current.events.onPoint(item, box),
        onWindow: (window) => {
          latest.current.events.onPoint(null, null)
          latest.current.events.onShown(shownBy(window, drawn.current.windows))
        },
      })
      setChart(mounted)
      latest.current.events.onShown(shownBy(opening, offered))
    }
    // On a page that is not in sight the widget would measure nothing, and keep to what it measured.
    const inSight = () => element.checkVisibility?.() ?? true
    const seen = new ResizeObserver(() => mounted === null && inSight() && mount())
    // What is drawn is reckoned in this task, and kept; drawing it is another, by when the reader may
    // have gone to another page.
    const { drawing, opening } = now()
    drawing.layoutFor(opening)
    const stopMounting = afterPaint(() => (inSight() ? mount() : seen.observe(element)))
    const refold = () => mounted?.draw(now().drawing, now().opening)
    small.addEventListener('change', refold)
    return () => {
      seen.disconnect()
      stopMounting()
      small.removeEventListener('change', refold)
      mounted?.unmount()
      setChart(null)
    }
  }, [host, afterPaint])

  useEffect(() => {
    const before = drawn.current
    const same = before.clock === clock && before.windows === windows && before.shown === shown
    if (chart === null || (same && before.day === day)) return
    const folded = matchMedia(narrow).matches
    const from = { window: chart.window(), windows: before.windows }
    const next = nextWindow({ from, to: windows, byClock: before.clock !== clock, byEvent })
    const isFilter = before.clock === clock && before.day === day && before.windows === windows
    const wanted = isFilter ? chart.window() : next
    return afterPaint(() => {
      drawn.current = { clock, windows, shown, day }
      chart.draw(drawingOf(index, shown, clock, day, folded), folded ? windows.visit : wanted)
    })
  }, [chart, index, shown, clock, day, windows, byEvent, afterPaint])

  // After the drawing, which may bring the mark.
  useEffect(() => afterPaint(() => chart?.select(chosen)), [chart, chosen, afterPaint])

  return { chart, windows }
}
