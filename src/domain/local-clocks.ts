import { type Clock, onClock } from './clock'
import { oncePerVisitAnd } from './once-per-visit'
import { printedHours } from './printed-hours'
import type { VisitIndex } from './visit-index'
import { happenedOnTheVisit, hoursOfPart, knownDate } from './when'
import { offsetLabel, offsetMinutes } from './zoned-clock'

/** A stretch of the visit at places with one offset from UTC, as far as it is reported. */
export type ClockStretch = {
  /** "UTC+9" */
  offset: string
  start: number
  end: number
  /** how many hours the clock changed since the stretch before, at an hour that nobody reports */
  change: number
}

function reckonStretches(index: VisitIndex, clock: Clock): readonly ClockStretch[] {
  const stretches: (ClockStretch & { minutes: number })[] = []
  for (const event of index.days.flatMap((day) => index.eventsOfDay.get(day) ?? [])) {
    const place = index.place.get(event.place ?? '')
    const date = knownDate(event.when)
    if (!place || place.kind === 'region' || date.kind !== 'day') continue
    if (!happenedOnTheVisit(event)) continue
    const { time, part } = event.when
    const printed = time === undefined ? undefined : printedHours(time)
    const [from, to] = part ? hoursOfPart[part] : [printed ?? 0, printed ?? 24]
    const start = onClock(clock, place.zone, date.day, from)
    const end = onClock(clock, place.zone, date.day, to)
    const minutes = offsetMinutes(date.day, place.zone)
    const last = stretches.at(-1)
    if (last?.minutes === minutes) {
      last.end = Math.max(last.end, end)
      continue
    }
    if (last) last.end = Math.min(last.end, start)
    const change = last ? (minutes - last.minutes) / 60 : 0
    stretches.push({ offset: offsetLabel(date.day, place.zone), minutes, start, end, change })
  }
  return stretches.map(({ offset, start, end, change }) => ({ offset, start, end, change }))
}

/**
 * The local clocks that the guest lived by, in order, on the time line of a clock. Only what
 * happened on a known day at a known place counts; a region that a journey led through or towards
 * is no such place.
 */
export const localClocksOf = oncePerVisitAnd(({ zone }: Clock) => zone, reckonStretches)
