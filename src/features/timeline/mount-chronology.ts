import moment from 'moment'
import { DataSet } from 'vis-data/esnext'
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext'
import { type ChronologyMark, lanes } from '../../domain/chronology'
import './chronology-widget.css'

export type ChronologyWindow = { start: number; end: number }

export type MountedChronology = {
  select: (id: string | null) => void
  show: (window: ChronologyWindow, options?: { animated: boolean }) => void
  zoom: (direction: 'in' | 'out') => void
  unmount: () => void
}

export type MountOptions = {
  marks: readonly ChronologyMark[]
  window: ChronologyWindow
  /** nothing outside these limits can be reached */
  limits: ChronologyWindow
  selected: string | null
  onChoose: (id: string) => void
  /** after the window has moved or grown */
  onWindow: (window: ChronologyWindow) => void
}

const HOUR = 3_600_000

function classOf(mark: ChronologyMark): string {
  const ends = `${mark.openStart ? ' open-start' : ''}${mark.openEnd ? ' open-end' : ''}`
  return `mark mark-${mark.form} mark-${mark.status} lane-${mark.lane}${ends}`
}

/** Text goes in as text: a title such as "<img onerror=…>" shows as it stands. */
function labelOf(mark: ChronologyMark): HTMLElement {
  const label = document.createElement('span')
  label.className = 'mark-label'
  label.textContent = mark.differs ? `${mark.title} ≠` : mark.title
  return label
}

/**
 * Draws the marks into `host` and answers with the handles on what was drawn; `unmount` undoes it.
 * The drawing is for the eye and the pointer: the programme holds all of it for everyone.
 */
export function mountChronology(host: HTMLElement, options: MountOptions): MountedChronology {
  const { marks, window, limits, selected, onChoose, onWindow } = options
  const byId = new Map(marks.map((mark) => [mark.id, mark]))
  const items = new DataSet(
    marks.map((mark, order) => ({
      id: mark.id,
      group: mark.lane,
      // the widget reads "content" only to compare items; the template draws the label
      content: mark.id,
      order,
      start: mark.start,
      ...(mark.end === null ? {} : { end: mark.end }),
      type: mark.end === null ? ('point' as const) : ('range' as const),
      className: classOf(mark),
    })),
  )
  const groups = new DataSet(
    lanes.map(({ id, name }, order) => ({ id, content: name, order, className: `lane-${id}` })),
  )
  const settings: TimelineOptions = {
    format: {
      minorLabels: { hour: 'HH', weekday: 'ddd D', day: 'ddd D' },
      majorLabels: { hour: 'ddd D MMMM', weekday: 'MMMM YYYY', day: 'MMMM YYYY' },
    },
    groupOrder: 'order',
    height: '100%',
    margin: { axis: 3, item: { horizontal: 0, vertical: 2 } },
    max: limits.end,
    maxMinorChars: 4,
    min: limits.start,
    moment: (date: moment.MomentInput) => moment.utc(date),
    order: (a: { order: number }, b: { order: number }) => a.order - b.order,
    orientation: { axis: 'top', item: 'top' },
    selectable: true,
    showCurrentTime: false,
    start: window.start,
    end: window.end,
    // The types say string; the widget takes an element, and only an element keeps text text.
    template: ((item: { id: string }) => {
      const mark = byId.get(item.id)
      return mark ? labelOf(mark) : ''
    }) as unknown as NonNullable<TimelineOptions['template']>,
    tooltip: { followMouse: false },
    zoomKey: 'ctrlKey',
    zoomMax: limits.end - limits.start,
    zoomMin: 6 * HOUR,
  }
  const timeline = new Timeline(host, items, groups, settings)
  timeline.on('select', ({ items: chosen }: { items: string[] }) => {
    const [id] = chosen
    if (id !== undefined) onChoose(id)
  })
  timeline.on('rangechanged', ({ start, end }: { start: Date; end: Date }) => {
    // After a zoom the widget keeps the rows of the old scale; news of the items makes it stack anew.
    items.update(items.get())
    onWindow({ start: start.getTime(), end: end.getTime() })
  })
  if (selected !== null && byId.has(selected)) timeline.setSelection(selected)

  const calm = matchMedia('(prefers-reduced-motion: reduce)')
  const motion = () =>
    calm.matches ? false : { duration: 120, easingFunction: 'easeInOutQuad' as const }
  let mounted = true
  return {
    select: (id) => timeline.setSelection(id !== null && byId.has(id) ? id : []),
    show: ({ start, end }, { animated } = { animated: true }) =>
      timeline.setWindow(start, end, { animation: animated ? motion() : false }),
    zoom: (direction) =>
      direction === 'in'
        ? timeline.zoomIn(0.5, { animation: motion() })
        : timeline.zoomOut(0.5, { animation: motion() }),
    unmount: () => {
      // A second destroy() throws, and StrictMode may ask twice.
      if (mounted) timeline.destroy()
      mounted = false
    },
  }
}
