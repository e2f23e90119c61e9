import {
  type ChronologyMark,
  type ChronologyWindow,
  type LaneId,
  lanes,
} from '../../domain/chronology'
import { labelWidth } from './label-width'

/** The one lane of the chart on a small screen. */
export const FOLDED_LANE = 'all'

/** What stands in a row of a lane: one mark, or several that have no room of their own. */
export type LaidMark = {
  key: string
  lane: LaneId | typeof FOLDED_LANE
  row: number
  /** of the first; all of several have the same */
  mark: ChronologyMark
  /** more than one where only their number is shown */
  marks: readonly ChronologyMark[]
  label: string
  side: 'inside' | 'after' | 'before'
  /** where the label has to end (before: to begin), since something else stands there; in ms */
  labelLimit: number
}

export type LaidLane = { lane: LaneId | typeof FOLDED_LANE; name: string; rows: number }
export type Layout = { lanes: LaidLane[]; items: readonly LaidMark[] }

/**
 * The width for which rows are reckoned, whatever the screen: so that the height of the chart is
 * known to the prerendered document and is the same there. A narrower chart cuts names short.
 */
const NOMINAL_WIDTH = 520
/** A bar narrower than this has its name beside it. */
const NARROW = 130
/** This many of one day without room for their names show their number instead. */
const FEWEST_COUNTED = 3
/** A lane has no more rows; what finds no room in them is counted. */
const MOST_ROWS = 14
/** Of so many marks no picture shows each: then fewer rows, which fit a screen and move as one. */
const MANY = 400
const MOST_ROWS_OF_MANY = 6
const PADDING = 20
const SIGN = 14
const SECOND = 1000

type Laid = LaidMark & { from: number; to: number }

const italic = new Set<LaneId>(['said'])

function widthOf(mark: ChronologyMark, label: string): number {
  const signs = mark.signs.length * SIGN
  return labelWidth(label, italic.has(mark.lane) ? 'italic' : 'upright') + signs + PADDING
}

const endOf = (mark: ChronologyMark) => mark.end ?? mark.start
const isCountable = (mark: ChronologyMark) => mark.form === 'day' || mark.form === 'open'
const spanKey = ({ start, end, status }: ChronologyMark) => `${start} ${end} ${status}`

/** Marks of a lane that share their extent and cannot show their names, gathered; others alone. */
function gathered(marks: readonly ChronologyMark[], msPerPx: number): ChronologyMark[][] {
  const groups = new Map<string, ChronologyMark[]>()
  for (const mark of marks) {
    const width = (endOf(mark) - mark.start) / msPerPx
    const alone = !isCountable(mark) || width >= NARROW
    const key = alone ? mark.id : spanKey(mark)
    const group = groups.get(key)
    if (group) group.push(mark)
    else groups.set(key, [mark])
  }
  return [...groups.values()].flatMap((group) =>
    group.length >= FEWEST_COUNTED ? [group] : group.map((mark) => [mark]),
  )
}

function labelOf(marks: readonly ChronologyMark[]): string {
  return marks.length === 1 ? (marks[0]?.title ?? '') : `${marks.length} entries`
}

/** Where a mark's label may go, best first, and what both of them take up there. */
function placings(
  marks: readonly ChronologyMark[],
  mark: ChronologyMark,
  frame: ChronologyWindow,
  msPerPx: number,
): Laid[] {
  const label = labelOf(marks)
  const [start, end] = [mark.start, endOf(mark)]
  const reach = widthOf(mark, label) * msPerPx
  const key = marks.length === 1 ? mark.id : `count ${mark.lane} ${spanKey(mark)}`
  const laid = (side: LaidMark['side'], from: number, to: number): Laid => {
    const labelLimit = side === 'before' ? frame.start : frame.end
    return { key, lane: mark.lane, row: 0, mark, marks, label, side, labelLimit, from, to }
  }
  if (isCountable(mark) && (marks.length > 1 || (end - start) / msPerPx >= NARROW))
    return [laid('inside', start, end)]
  const after = laid('after', start, end + reach)
  const before = laid('before', Math.max(frame.start, start - reach), end)
  if (after.to > frame.end) return [before]
  return start - reach < frame.start ? [after] : [after, before]
}

/** Each in the first row where nothing is in its way; what finds none is counted by day in the last. */
function inRows(items: readonly Laid[][], most: number): Laid[][] {
  const rows: Laid[][] = []
  const isFree = (row: readonly Laid[], item: Laid) =>
    row.every((other) => other.to <= item.from || item.to <= other.from)
  const left: ChronologyMark[] = []
  for (const options of items) {
    const [best] = options
    if (best === undefined) continue
    const row = rows.find((candidate) => options.some((item) => isFree(candidate, item)))
    const item = (row && options.find((option) => isFree(row, option))) ?? best
    if (row) row.push(item)
    else if (rows.length < most - 1) rows.push([item])
    else left.push(...item.marks)
  }
  if (left.length > 0) rows.push(countedByDay(left))
  return rows
}

function countedByDay(left: readonly ChronologyMark[]): Laid[] {
  const days = new Map<string, ChronologyMark[]>()
  for (const mark of left) {
    const ofDay = days.get(mark.day)
    if (ofDay) ofDay.push(mark)
    else days.set(mark.day, [mark])
  }
  return [...days].flatMap(([day, marks]) => {
    const [mark] = marks
    if (mark === undefined) return []
    const whole: ChronologyMark = { ...mark, form: 'day', status: 'reported', signs: [] }
    const label = `${marks.length} more`
    const side = 'inside' as const
    const end = endOf(mark)
    const key = `more ${mark.lane} ${day}`
    const room = { labelLimit: end, from: mark.start, to: end }
    return [{ key, lane: mark.lane, row: 0, mark: whole, marks, label, side, ...room }]
  })
}

/** In a row nothing may write over its neighbour. */
function withLimits(row: readonly Laid[]): Laid[] {
  return row.map((item) => {
    if (item.side === 'before') {
      const ends = row.filter((other) => other !== item && other.to <= item.mark.start)
      return { ...item, labelLimit: Math.max(item.labelLimit, ...ends.map(({ to }) => to)) }
    }
    const starts = row.filter((other) => other !== item && other.from >= endOf(item.mark))
    return { ...item, labelLimit: Math.min(item.labelLimit, ...starts.map(({ from }) => from)) }
  })
}

/** Whether a mark, not counting its name, stands at least in part within a window. */
export function isWithin(mark: ChronologyMark, window: ChronologyWindow): boolean {
  return (
    mark.start < window.end &&
    (mark.end === null ? mark.start >= window.start : mark.end > window.start)
  )
}

/**
 * Puts marks into the rows of their lanes at the scale of a window, in the order of telling. The row
 * of a mark depends on the scale alone and not on what else is in sight, so it stays when the chart
 * is moved, and is reckoned once for all windows of a length. No name reaches out of `frame`. A lane
 * has the rows that its marks within the window need, at least one.
 */
export function layoutsOf(
  marks: readonly ChronologyMark[],
  frame: ChronologyWindow,
): (window: ChronologyWindow) => Layout {
  const most = marks.length > MANY ? MOST_ROWS_OF_MANY : MOST_ROWS
  let reckoned: { length: number; items: readonly LaidMark[] } | null = null

  const itemsAt = (length: number) => {
    const msPerPx = length / NOMINAL_WIDTH
    return lanes.flatMap(({ id }) => {
      const ofLane = marks.filter((mark) => mark.lane === id)
      const alone = gathered(ofLane, msPerPx).flatMap((group) => {
        const [mark] = group
        return mark ? [placings(group, mark, frame, msPerPx)] : []
      })
      return inRows(alone, most).flatMap((row, at) =>
        withLimits(row).map(({ from, to, ...item }): LaidMark => ({ ...item, row: at })),
      )
    })
  }
  return (window) => {
    // A window that is dragged gains and loses fractions of a second.
    const length = Math.round((window.end - window.start) / SECOND) * SECOND
    if (reckoned?.length !== length) reckoned = { length, items: itemsAt(length) }
    const { items } = reckoned
    const inSight = items.filter((item) => isWithin(item.mark, window))
    const rowsOf = (lane: LaneId) =>
      inSight.reduce((most, item) => (item.lane === lane ? Math.max(most, item.row + 1) : most), 1)
    return { lanes: lanes.map(({ id, name }) => ({ lane: id, name, rows: rowsOf(id) })), items }
  }
}

/** The item that shows an event, alone or as one of several. */
export function itemOf(layout: Layout, event: string | null): LaidMark | undefined {
  return layout.items.find(({ marks }) => marks.some(({ id }) => id === event))
}
