import type { VisitEvent } from './visit'
import { signsOf, type VisitIndex } from './visit-index'
import { hoursOfPart, knownDate } from './when'

/**
 * An event drawn along the days. `start` and `end` are milliseconds on a time line on which every
 * place's wall clock reads as UTC: local times of different zones stand where their clocks say.
 */
export type ChronologyMark = {
  id: string
  lane: LaneId
  title: string
  start: number
  /** null for a point */
  end: number | null
  form: 'time' | 'part' | 'day' | 'open'
  /** an end that is not known dissolves */
  openStart: boolean
  openEnd: boolean
  status: VisitEvent['status']
  differs: boolean
}

export const lanes = [
  { id: 'journey', name: 'Journey', kinds: ['journey'] },
  { id: 'ceremony', name: 'Ceremony & talks', kinds: ['ceremony', 'talks'] },
  { id: 'site', name: 'Sites', kinds: ['site'] },
  { id: 'gift', name: 'Gifts', kinds: ['gift'] },
  { id: 'said', name: 'Said & reacted', kinds: ['statement', 'reaction'] },
] as const satisfies readonly { id: string; name: string; kinds: readonly VisitEvent['kind'][] }[]

export type LaneId = (typeof lanes)[number]['id']

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Midnight at the start of a calendar day, on the line described above. */
export function startOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function laneOf(event: VisitEvent): LaneId {
  return (
    lanes.find((lane) => (lane.kinds as readonly VisitEvent['kind'][]).includes(event.kind))?.id ??
    'said'
  )
}

/** How far a mark reaches beyond the known end of an open interval, so that it shows as open. */
const OPEN_REACH = DAY / 2

function extentOf(
  event: VisitEvent,
): Pick<ChronologyMark, 'start' | 'end' | 'form' | 'openStart' | 'openEnd'> | null {
  const date = knownDate(event.when)
  const closed = { openStart: false, openEnd: false }
  const { time, part } = event.when
  if (date.kind === 'none') return null
  if (date.kind === 'before') {
    const end = startOfDay(date.to) + DAY
    const start = startOfDay(date.to) - OPEN_REACH
    return { start, end, form: 'open', openStart: true, openEnd: false }
  }
  if (date.kind === 'after') {
    const start = startOfDay(date.from)
    return { start, end: start + DAY + OPEN_REACH, form: 'open', openStart: false, openEnd: true }
  }
  if (date.kind === 'span') {
    const end = startOfDay(date.to) + DAY
    return { start: startOfDay(date.from), end, form: 'open', openStart: true, openEnd: true }
  }
  const midnight = startOfDay(date.day)
  if (time !== undefined) {
    const [hours = 0, minutes = 0] = time.split(':').map(Number)
    const start = midnight + hours * HOUR + minutes * 60_000
    return { start, end: null, form: 'time', ...closed }
  }
  if (part !== undefined) {
    const [from, to] = hoursOfPart[part]
    return { start: midnight + from * HOUR, end: midnight + to * HOUR, form: 'part', ...closed }
  }
  return { start: midnight, end: midnight + DAY, form: 'day', openStart: true, openEnd: true }
}

/** Every event that has a date, as a mark; the undated have none. */
export function marksOf(index: VisitIndex): ChronologyMark[] {
  return index.visit.events.flatMap((event) => {
    const extent = extentOf(event)
    if (extent === null) return []
    const differs = signsOf(index, event).includes('differ')
    const { id, title, status } = event
    return [{ id, lane: laneOf(event), title, status, differs, ...extent }]
  })
}

/** The window that shows one day with half of its neighbours. */
export function windowOfDay(day: string): { start: number; end: number } {
  return { start: startOfDay(day) - DAY / 2, end: startOfDay(day) + 1.5 * DAY }
}

/** The window that shows the whole visit. */
export function windowOfVisit({ days }: VisitIndex): { start: number; end: number } {
  const [first = '', last = first] = [days[0], days.at(-1)]
  return { start: startOfDay(first), end: startOfDay(last) + DAY }
}

/**
 * What the chart draws for a window: the widget prepares a quarter of it more on either side, and
 * what stands there takes its rows already.
 */
export function drawnAround({ start, end }: { start: number; end: number }): {
  start: number
  end: number
} {
  const more = (end - start) / 4 + 1
  return { start: start - more, end: end + more }
}

/** How far the name of a point or a short bar reaches beyond it, as a share of the window. */
const NAME_REACH = 0.35

/**
 * How many rows each lane needs within a window, stacked as the chart stacks: in the order of
 * telling, each mark in the first row where nothing is in its way. A lane without a mark keeps one.
 */
export function rowsOfLanes(
  marks: readonly ChronologyMark[],
  { start, end }: { start: number; end: number },
): { lane: LaneId; name: string; rows: number }[] {
  const reach = (end - start) * NAME_REACH
  const reachOf = (mark: ChronologyMark) =>
    mark.form === 'time' || mark.form === 'part'
      ? (mark.end ?? mark.start) + reach
      : (mark.end ?? mark.start)
  return lanes.map(({ id, name }) => {
    const rows: ChronologyMark[][] = []
    for (const mark of marks) {
      if (mark.lane !== id || mark.start >= end || reachOf(mark) <= start) continue
      const free = rows.find((row) =>
        row.every((other) => reachOf(other) <= mark.start || other.start >= reachOf(mark)),
      )
      if (free) free.push(mark)
      else rows.push([mark])
    }
    return { lane: id, name, rows: Math.max(1, rows.length) }
  })
}
