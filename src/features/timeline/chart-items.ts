import type { ChronologyWindow } from '../../domain/chronology'
import type { ClockStretch } from '../../domain/local-clocks'
import type { LaidMark, Layout } from './layout'
import { isWithin } from './layout'

/** An item as the widget takes it. Its `content` is drawn by a template, never read as HTML. */
export type ChartItem = {
  id: string
  group?: string
  content: string
  start: number
  end?: number
  type: 'point' | 'range' | 'background'
  className: string
  /** custom properties only */
  style: string
  selectable: boolean
}

/** The lane of the local clocks; none of the visit's own. */
export const CLOCK_LANE = 'clock'
export const DAY_BAND = 'chosen day'

const percent = (share: number) => `${(share * 100).toFixed(2)}%`

/** What of the room for a label its edges take, in px: two dissolving ends, or the gap to its mark. */
const EDGES = { inside: 28, after: 12, before: 12 } as const
/** a number may stand close to the ends of its bar */
const COUNT_EDGES = 15

/** How far a name stands off from where its bar comes into sight, past an end that fades. */
function indentOf({ mark, side }: LaidMark, window: ChronologyWindow, pxPerMs: number): number {
  if (side !== 'inside' || mark.solid.from >= mark.solid.to) return 0
  const faded = mark.solid.from - Math.max(mark.start, window.start)
  return Math.max(0, Math.round(faded * pxPerMs))
}

function roomFor(item: LaidMark, window: ChronologyWindow, pxPerMs: number): number {
  const { mark, side, labelLimit } = item
  const start = Math.max(mark.start, window.start)
  const end = Math.min(mark.end ?? mark.start, window.end)
  const room = {
    inside: end - start,
    after: Math.min(labelLimit, window.end) - end,
    before: start - Math.max(labelLimit, window.start),
  }[side]
  const edges = item.marks.length > 1 ? COUNT_EDGES : EDGES[side]
  const indent = indentOf(item, window, pxPerMs)
  return Math.max(0, Math.floor(room * pxPerMs) - edges - indent)
}

function itemFor(
  item: LaidMark,
  window: ChronologyWindow,
  pxPerMs: number,
  day: string,
): ChartItem {
  const { key, lane, row, mark, marks, side } = item
  const span = (mark.end ?? mark.start) - mark.start || 1
  const style = [
    `--row: ${row}`,
    `--room: ${roomFor(item, window, pxPerMs)}px`,
    `--indent: ${indentOf(item, window, pxPerMs)}px`,
    `--solid-from: ${percent((mark.solid.from - mark.start) / span)}`,
    `--solid-to: ${percent((mark.solid.to - mark.start) / span)}`,
  ]
  const form = marks.length > 1 ? `${mark.form} mark-count` : mark.form
  const aside = mark.day === day ? '' : ' of-another-day'
  const cut = isWithin(mark, window) ? '' : ' out-of-sight'
  return {
    id: key,
    group: lane,
    content: key,
    start: mark.start,
    ...(mark.end === null ? {} : { end: mark.end }),
    type: mark.end === null ? 'point' : 'range',
    className: `mark mark-${form} mark-${mark.status} lane-${lane} label-${side}${aside}${cut}`,
    style: style.join('; '),
    selectable: true,
  }
}

/** The items of a layout in and about a window; what is farther off is drawn when it comes near. */
export function chartItems(
  layout: Layout,
  window: ChronologyWindow,
  width: number,
  day: string,
): ChartItem[] {
  const span = window.end - window.start
  const near = { start: window.start - span / 2, end: window.end + span / 2 }
  return layout.items
    .filter(({ mark }) => isWithin(mark, near))
    .map((item) => itemFor(item, window, width / span, day))
}

/** The stretches of local time and the gaps between them, in which the clock changed. */
export function clockItems(stretches: readonly ClockStretch[]): ChartItem[] {
  return stretches.flatMap((stretch, i) => {
    const { offset, start, end } = stretch
    const base = { group: CLOCK_LANE, type: 'range', style: '', selectable: false } as const
    const before = stretches[i - 1]
    const known = { ...base, id: `clock ${i}`, content: offset, start, end, className: 'clock' }
    if (!before || before.end >= start) return [known]
    const content = `${stretch.change < 0 ? '−' : '+'}${Math.abs(stretch.change)} h`
    const gap = { start: before.end, end: start, className: 'clock-change' }
    return [{ ...base, ...gap, id: `change ${i}`, content }, known]
  })
}

/** The band behind the chosen day. */
export function dayBand({ start, end }: ChronologyWindow): ChartItem {
  const item = { id: DAY_BAND, content: '', start, end, style: '', selectable: false }
  return { ...item, type: 'background', className: 'chosen-day' }
}
