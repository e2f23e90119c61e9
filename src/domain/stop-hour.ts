import { shortDay } from './calendar-day'
import { type Clock, localClock, timeOn } from './clock'
import { clockInWords } from './clock-in-words'
import type { Stop } from './line'
import type { VisitIndex } from './visit-index'

/** The hour of a stop as printed, or on the chosen clock if it is a printed clock time. */
export function stopHour(clock: Clock, index: VisitIndex, { event, says }: Stop): string {
  const there = clock === localClock || event === null ? null : timeOn(clock, index, event)
  if (there === null) return says
  const day = there.day === event?.when.date ? '' : `${shortDay(there.day)}, `
  return `${day}${there.time} ${clockInWords(clock).replace(/ \(.*/, '')}`
}
