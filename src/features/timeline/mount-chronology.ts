import moment from 'moment'
import { DataSet } from 'vis-data/esnext'
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext'
import type { ChronologyWindow } from '../../domain/chronology'
import type { ClockStretch } from '../../domain/local-clocks'
import { inSlices } from '../../platform/in-slices'
import { takeForeignHtmlAsText } from '../../platform/trusted-html'
import { chartHeight } from './chart-height'
import { type ChartItem, CLOCK_LANE, chartItems, clockItems, dayBand } from './chart-items'
import { itemOf, type LaidMark, type Layout } from './layout'
import { adoptWidgetStyles } from './widget-styles'

/** All that the chart draws; a new one is drawn in place of the old. */
export type Drawing = {
  layoutFor: (window: ChronologyWindow) => Layout
  clocks: readonly ClockStretch[]
  /** all lanes folded to one line under the days that the page names already: no axis, no signs */
  folded: boolean
  /** the chosen day: its id, and its span; null where none is chosen */
  day: { id: string; span: ChronologyWindow } | null
  /** nothing outside these limits can be reached */
  limits: ChronologyWindow
}

export type MountedChronology = {
  draw: (drawing: Drawing, window: ChronologyWindow) => void
  select: (event: string | null) => void
  show: (window: ChronologyWindow) => void
  window: () => ChronologyWindow
  /** where the mark of an event stands on the screen; null if it is not in sight */
  boxOf: (event: string) => DOMRect | null
  /** sets off the mark of an event for as long as the reader points at it elsewhere */
  hint: (event: string | null) => void
  unmount: () => void
}

export type MountOptions = {
  drawing: Drawing
  window: ChronologyWindow
  selected: string | null
  onChoose: (item: LaidMark) => void
  onWhole: () => void
  /** after the window has moved or grown */
  onWindow: (window: ChronologyWindow) => void
  /** the pointer comes to an item, or leaves it */
  onPoint: (item: LaidMark | null, box: DOMRect | null) => void
}

const HOUR = 3_600_000
/** so many items are given to the widget in one task */
const AT_ONCE = 16
/** the chart shows no less than this */
export const LEAST_WINDOW = 6 * HOUR

type ChartLane = { id: string; content: string; order: number; className: string; style: string }

/** Text goes in as text: a title such as "<img onerror=…>" shows as it stands. */
function labelWith(words: string): HTMLElement {
  const label = document.createElement('span')
  label.className = 'mark-label'
  const text = document.createElement('span')
  text.textContent = words
  label.append(text)
  return label
}

function labelOf(item: LaidMark): HTMLElement {
  const label = labelWith(item.label)
  // A number has room for one sign only: that the sources differ about some of them.
  const all = new Set(item.marks.flatMap((mark) => mark.signs))
  const signs = [...all].filter((sign) => item.marks.length === 1 || sign === 'differ')
  for (const sign of signs) {
    const mark = document.createElement('i')
    mark.textContent = sign === 'differ' ? ' ≠' : ' †'
    label.append(mark)
  }
  return label
}

function isSame(one: ChartItem | null, other: ChartItem): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function settingsFor({ limits, folded }: Drawing): TimelineOptions {
  return {
    // Folded, it stands in line with the days above it, and shows all there is.
    moveable: !folded,
    zoomable: !folded,
    showMajorLabels: !folded,
    showMinorLabels: !folded,
    max: limits.end,
    min: limits.start,
    zoomMax: limits.end - limits.start,
  }
}

/**
 * Draws into `host` and answers with the handles on what was drawn; `unmount` undoes it. The drawing
 * is for the eye and the pointer: the programme holds all of it for everyone.
 */
export function mountChronology(host: HTMLElement, options: MountOptions): MountedChronology {
  takeForeignHtmlAsText()
  const takeStylesOff = adoptWidgetStyles()
  const { onChoose, onWhole, onWindow, onPoint } = options
  let { drawing, window, selected } = options
  let layout = drawing.layoutFor(window)
  let laid = new Map(layout.items.map((item) => [item.key, item]))
  const items = new DataSet<ChartItem>([])
  const groups = new DataSet<ChartLane>([])

  let stopLaying = () => {}

  /** The rows are ours: the widget stacks nothing, and is told how high each lane is. */
  const layLanes = () => {
    layout = drawing.layoutFor(window)
    laid = new Map(layout.items.map((item) => [item.key, item]))
    const clocks = { lane: CLOCK_LANE, name: 'Local clock', rows: 0 }
    const lanes = drawing.clocks.length > 0 ? [clocks, ...layout.lanes] : layout.lanes
    const inUse = new Set<string>(lanes.map(({ lane }) => lane))
    groups.remove(groups.getIds().filter((id) => !inUse.has(String(id))))
    host.style.setProperty('--plot-height', `${chartHeight(layout, drawing)}px`)
    groups.update(
      lanes.map(({ lane, name, rows }, i) => ({
        id: lane,
        content: name,
        order: i,
        className: `lane-${lane}`,
        style: `--rows: ${rows}`,
      })),
    )
  }
  const layItems = () => {
    const width = host.clientWidth - labelColumn()
    const marks = chartItems(layout, window, width, drawing.day?.id ?? '')
    const band = drawing.day && !drawing.folded ? [dayBand(drawing.day.span)] : []
    const next = [...band, ...clockItems(drawing.clocks), ...marks]
    const kept = new Set(next.map(({ id }) => id))
    items.remove(items.getIds().filter((id) => !kept.has(String(id))))
    // The widget measures anew each item that it is given: one by one, which takes long for many.
    const changed = next.filter((item) => !isSame(items.get(item.id), item))
    const isInSight = ({ start, end = start }: ChartItem) =>
      start < window.end && end >= window.start
    changed.sort((one, other) => Number(isInSight(other)) - Number(isInSight(one)))
    stopLaying()
    stopLaying = inSlices(changed, AT_ONCE, (slice) => {
      items.update([...slice])
      mark()
    })
  }
  const lay = () => {
    layLanes()
    layItems()
  }
  const labelColumn = () => host.querySelector<HTMLElement>('.vis-panel.vis-left')?.offsetWidth ?? 0
  const mark = () => {
    const item = itemOf(layout, selected)
    timeline.setSelection(item && items.get(item.key) ? item.key : [])
  }

  const timeline = new Timeline(host, items, groups, {
    ...settingsFor(drawing),
    dataAttributes: ['id'],
    format: {
      minorLabels: { hour: 'HH', weekday: 'ddd D', day: 'ddd D' },
      majorLabels: { hour: 'ddd D MMMM', weekday: 'MMMM YYYY', day: 'MMMM YYYY' },
    },
    groupOrder: 'order',
    height: '100%',
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    maxMinorChars: 4,
    // Wall-clock readings stand as UTC: the zone was reckoned with before.
    moment: (date: moment.MomentInput) => moment.utc(date),
    orientation: { axis: 'top', item: 'top' },
    selectable: true,
    showCurrentTime: false,
    showTooltips: false,
    stack: false,
    start: window.start,
    end: window.end,
    // The types say string; the widget takes an element, and only an element keeps text text.
    template: ((item: ChartItem) => {
      const found = laid.get(item.id)
      return found ? labelOf(found) : labelWith(item.content)
    }) as unknown as NonNullable<TimelineOptions['template']>,
    zoomKey: 'ctrlKey',
    zoomMin: LEAST_WINDOW,
  })
  layLanes()

  timeline.on('select', ({ items: [key] }: { items: string[] }) => {
    const item = laid.get(key ?? '')
    if (item) onChoose(item)
    else mark()
  })
  timeline.on('doubleClick', onWhole)
  timeline.on('rangechanged', ({ start, end }: { start: Date; end: Date }) => {
    window = { start: start.getTime(), end: end.getTime() }
    lay()
    onWindow(window)
  })
  const elementOf = (key: string) => host.querySelector(`.vis-item[data-id='${CSS.escape(key)}']`)
  timeline.on('itemover', ({ item }: { item: string }) => {
    const found = laid.get(item)
    if (found) onPoint(found, elementOf(item)?.getBoundingClientRect() ?? null)
  })
  timeline.on('itemout', () => onPoint(null, null))
  // It calls for the first time too: then the lanes have their names, which the rest has room beside.
  const sizes = new ResizeObserver(() => lay())
  sizes.observe(host)

  const calm = matchMedia('(prefers-reduced-motion: reduce)')
  const show = (wanted: ChronologyWindow) => {
    // The rows of where it goes to, before it goes: on the way nothing lies over anything else.
    window = wanted
    lay()
    const animation = calm.matches
      ? false
      : { duration: 120, easingFunction: 'easeInOutQuad' as const }
    timeline.setWindow(wanted.start, wanted.end, { animation })
    onWindow(window)
  }
  let mounted = true
  return {
    draw: (next, wanted) => {
      drawing = next
      timeline.setOptions(settingsFor(drawing))
      show(wanted)
    },
    select: (event) => {
      selected = event
      mark()
    },
    show,
    window: () => window,
    boxOf: (event) => {
      const item = itemOf(layout, event)
      return (item && elementOf(item.key)?.getBoundingClientRect()) ?? null
    },
    hint: (event) => {
      for (const hinted of host.querySelectorAll('[data-hinted]'))
        hinted.removeAttribute('data-hinted')
      const item = itemOf(layout, event)
      if (item) elementOf(item.key)?.setAttribute('data-hinted', '')
    },
    unmount: () => {
      // A second destroy() throws, and StrictMode may ask twice.
      stopLaying()
      if (mounted) timeline.destroy()
      takeStylesOff()
      mounted = false
      sizes.disconnect()
    },
  }
}
