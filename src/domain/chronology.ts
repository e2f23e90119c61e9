import { type Clock, onClock, zoneOf, zonesOfDays } from './clock'
import { oncePerVisitAnd } from './once-per-visit'
import { printedHours } from './printed-hours'
import type { VisitEvent } from './visit'
import { signsOf, type VisitIndex } from './visit-index'
import { hoursOfPart, knownDate, listingDay } from './when'

/**
 * An event drawn along the days of a clock. All its moments are milliseconds on a time line on
 * which that clock's readings count as UTC; with the local clock, times of different zones stand
 * where their own clocks say.
 */
export type ChronologyMark = {
  id: string
  lane: LaneId
  title: string
  /** the day under which the event is listed, local to its place */
  day: string
  start: number
  /** null for a point */
  end: number | null
  form: 'time' | 'part' | 'day' | 'open'
  /** between these the event is as well known as anything of its form; outside them it fades */
  solid: { from: number; to: number }
  status: VisitEvent['status']
  signs: readonly ('differ' | 'garbled')[]
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

function laneOf(event: VisitEvent): LaneId {
  return (
    lanes.find((lane) => (lane.kinds as readonly VisitEvent['kind'][]).includes(event.kind))?.id ??
    'said'
  )
}

/** How far a mark fades out beyond the known end of an open interval, so that it shows as open. */
const OPEN_REACH = DAY / 2
/** How far an uncertain day reaches into its neighbours, for it may have been one of them. */
const DOUBT_REACH = DAY / 4

type Extent = Pick<ChronologyMark, 'start' | 'end' | 'form' | 'solid'>

/** `at` answers where an hour of a day stands; every span is the one that the local days cover. */
function extentOf({ when }: VisitEvent, at: (day: string, hour: number) => number): Extent | null {
  const date = knownDate(when)
  const bar = (form: Extent['form'], start: number, end: number, from = start, to = end) => ({
    start,
    end,
    form,
    solid: { from, to },
  })
  if (date.kind === 'none') return null
  if (date.kind === 'before') {
    const [start, end] = [at(date.to, 0), at(date.to, 24)]
    return bar('open', start - OPEN_REACH, end, start, end)
  }
  if (date.kind === 'after') {
    const [start, end] = [at(date.from, 0), at(date.from, 24)]
    return bar('open', start, end + OPEN_REACH, start, end)
  }
  if (date.kind === 'span') {
    // On which hour of its first and of its last day it began and ended nobody says.
    return bar('open', at(date.from, 0), at(date.to, 24), at(date.from, 24), at(date.to, 0))
  }
  const { day } = date
  if (when.time !== undefined) {
    const start = at(day, printedHours(when.time))
    return { start, end: null, form: 'time', solid: { from: start, to: start } }
  }
  if (when.part !== undefined) {
    const [from, to] = hoursOfPart[when.part]
    return bar('part', at(day, from), at(day, to))
  }
  const [start, end] = [at(day, 0), at(day, 24)]
  if (date.uncertain) return bar('open', start - DOUBT_REACH, end + DOUBT_REACH, start, end)
  return bar('day', start, end)
}

function reckonMarks(index: VisitIndex, clock: Clock): readonly ChronologyMark[] {
  const zones = zonesOfDays(index)
  return index.visit.events.flatMap((event) => {
    const zone = zoneOf(index, event, zones)
    const extent = extentOf(event, (day, hour) => onClock(clock, zone, day, hour))
    if (extent === null) return []
    const { id, title, status } = event
    const day = listingDay(event.when) ?? index.visit.from
    return [
      { id, lane: laneOf(event), title, day, status, signs: signsOf(index, event), ...extent },
    ]
  })
}

/** Every event that has a date, as a mark; the undated have none. In the order of telling. */
export const marksOf = oncePerVisitAnd(({ zone }: Clock) => zone, reckonMarks)

export type ChronologyWindow = { start: number; end: number }

/** The span that a day of the visit covers on a clock, as the guest lived it. */
export function spanOfDay(index: VisitIndex, clock: Clock, day: string): ChronologyWindow {
  const zone = zonesOfDays(index).get(day) ?? 'UTC'
  return { start: onClock(clock, zone, day, 0), end: onClock(clock, zone, day, 24) }
}

/** The window that shows one day with half of its neighbours. */
export function windowOfDay(index: VisitIndex, clock: Clock, day: string): ChronologyWindow {
  const { start, end } = spanOfDay(index, clock, day)
  return { start: start - DAY / 2, end: end + DAY / 2 }
}

/** The window that shows the whole visit. */
export function windowOfVisit(index: VisitIndex, clock: Clock): ChronologyWindow {
  const { from, to } = index.visit
  return {
    start: spanOfDay(index, clock, from).start,
    end: spanOfDay(index, clock, to).end,
  }
}

/** How far the chart can be moved: the visit and half a day around it. */
export function limitsOf(index: VisitIndex, clock: Clock): ChronologyWindow {
  const { start, end } = windowOfVisit(index, clock)
  return { start: start - DAY / 2, end: end + DAY / 2 }
}
