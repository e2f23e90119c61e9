import { oncePerVisit } from './once-per-visit'
import { printedHours } from './printed-hours'
import type { Place, VisitEvent } from './visit'
import type { VisitIndex } from './visit-index'
import { exactnessOf, hoursOfPart, knownDate, timeColumn } from './when'

/** A day on the line: where he was, as far as a journey says so, and how exactly that is known. */
export type Stop = {
  day: string
  place: Place | null
  /** the journey that says so */
  event: VisitEvent | null
  /** how many entries are listed under the day */
  entries: number
  /** "13:00", "morning", "hour not reported", "no report" */
  says: string
  mark: 'time' | 'part' | 'day' | 'none'
  /** where the mark stands within its day: from and to, 0 to 1; equal for a point */
  from: number
  to: number
}

/** The way between two stops: reported, only its stops reported, or no way since he stayed. */
export type Leg = { from: Stop; to: Stop; kind: 'run' | 'gap' | 'stay' }

const exactnessRank = { time: 0, part: 1, day: 2, open: 3, none: 4 } as const

function stopOf(index: VisitIndex, day: string): Stop {
  const events = index.eventsOfDay.get(day) ?? []
  const entries = events.length
  const journeys = events
    .filter((event) => event.kind === 'journey' && event.status === 'reported')
    .filter((event) => knownDate(event.when).kind === 'day')
    .sort((a, b) => exactnessRank[exactnessOf(a.when)] - exactnessRank[exactnessOf(b.when)])
  const event = journeys[0] ?? null
  const none = { day, place: null, event: null, entries, mark: 'none', from: 0.5, to: 0.5 } as const
  if (event === null) return { ...none, says: entries === 0 ? 'no report' : 'no journey reported' }

  const place = index.place.get(event.place ?? '') ?? null
  const { time, part } = event.when
  if (time !== undefined) {
    const at = printedHours(time) / 24
    return { day, place, event, entries, says: time, mark: 'time', from: at, to: at }
  }
  if (part !== undefined) {
    const [from, to] = hoursOfPart[part]
    return { day, place, event, entries, says: part, mark: 'part', from: from / 24, to: to / 24 }
  }
  const says = timeColumn(event.when) || 'hour not reported'
  return { day, place, event, entries, says, mark: 'day', from: 0.5, to: 0.5 }
}

function holds(index: VisitIndex, outer: Place | null, inner: Place | null): boolean {
  for (let place = inner; place !== null; place = index.place.get(place.within ?? '') ?? null) {
    if (place.id === outer?.id) return true
  }
  return false
}

/** A journey that is reported to fill the time from one day to the other. */
function journeySpans(index: VisitIndex, from: string, to: string): boolean {
  return index.visit.events.some((event) => {
    if (event.kind !== 'journey' || event.status !== 'reported') return false
    const date = knownDate(event.when)
    return date.kind === 'span' && date.from <= from && date.to >= to
  })
}

function legOf(index: VisitIndex, from: Stop, to: Stop): Leg {
  const adjacent = index.days.indexOf(to.day) - index.days.indexOf(from.day) === 1
  const setOutThere = to.event?.from !== undefined && to.event.from === from.place?.id
  if (from.place?.id === to.place?.id || holds(index, to.place, from.place)) {
    return { from, to, kind: 'stay' }
  }
  const reported = journeySpans(index, from.day, to.day) || (adjacent && setOutThere)
  return { from, to, kind: reported ? 'run' : 'gap' }
}

/** The visit as a railway line: one stop a day, and the legs between the days that have one. */
export const lineOf = oncePerVisit((index): { stops: Stop[]; legs: Leg[] } => {
  const stops = index.days.map((day) => stopOf(index, day))
  const served = stops.filter((stop) => stop.mark !== 'none')
  const legs = served.flatMap((to, i) => {
    const from = served[i - 1]
    return from === undefined ? [] : [legOf(index, from, to)]
  })
  return { stops, legs }
})
