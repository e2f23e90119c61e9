import { longDay, shortDay, weekdayAndDate } from './calendar-day'
import { firstDay, parseEdtf } from './edtf'
import type { VisitEvent, When } from './visit'

type PartOfDay = NonNullable<When['part']>

/** The hours that a part of the day conventionally covers, local to the place; for drawing only. */
export const hoursOfPart: Readonly<Record<PartOfDay, readonly [number, number]>> = {
  morning: [6, 12],
  noon: [11, 13],
  afternoon: [12, 18],
  evening: [18, 22],
  night: [20, 24],
}

/** What is known of a date, taken apart; an unreadable one counts as none. */
export type KnownDate =
  | { kind: 'none' }
  | { kind: 'day'; day: string; uncertain: boolean }
  | { kind: 'span'; from: string; to: string; uncertain: boolean }
  | { kind: 'before'; to: string; uncertain: boolean }
  | { kind: 'after'; from: string; uncertain: boolean }

export function knownDate(when: Pick<When, 'date'>): KnownDate {
  const date = when.date === null ? null : parseEdtf(when.date)
  if (date === null) return { kind: 'none' }
  const { uncertain } = date
  if (date.kind === 'day') return { kind: 'day', day: date.day, uncertain }
  if (date.from === null) {
    return date.to === null ? { kind: 'none' } : { kind: 'before', to: date.to, uncertain }
  }
  if (date.to === null) return { kind: 'after', from: date.from, uncertain }
  return { kind: 'span', from: date.from, to: date.to, uncertain }
}

/** The day under which an event is listed: the first that its date names; null if it has none. */
export function listingDay(when: Pick<When, 'date'>): string | null {
  const date = when.date === null ? null : parseEdtf(when.date)
  return date && firstDay(date)
}

/**
 * The hour of an event as far as it is printed, "13:00" or "morning", else what its date leaves open,
 * "by this day"; empty where a whole day is all that is known.
 */
export function hourColumn(when: When): string {
  if (when.time !== undefined) return when.time
  if (when.part !== undefined) return when.part
  const date = knownDate(when)
  if (date.kind === 'before') return 'by this day'
  if (date.kind === 'after') return 'from this day'
  return date.kind === 'span' ? `to ${shortDay(date.to)}` : ''
}

/** What stands in the time column beside an event: its hour, else how its day is known if not by print. */
export function timeColumn(when: When): string {
  const hour = hourColumn(when)
  const date = knownDate(when)
  if (hour !== '' || date.kind === 'none') return hour
  if (date.uncertain) return 'day uncertain'
  return when.basis === 'inferred' ? 'day inferred' : ''
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** The date and time in words, as the head of an event has them; never more exact than printed. */
export function whenInWords(when: When): string {
  const date = knownDate(when)
  const doubt = date.kind !== 'none' && date.uncertain ? ', uncertain' : ''
  switch (date.kind) {
    case 'none':
      return 'No day reported'
    case 'before':
      return `Before or on ${longDay(date.to)}${doubt}`
    case 'after':
      return `From ${longDay(date.from)}${doubt}`
    case 'span':
      return `${weekdayAndDate(date.from)} to ${longDay(date.to)}${doubt}`
    case 'day': {
      const hour = when.time ?? when.part
      const day = `${longDay(date.day)}${doubt}`
      return hour === undefined ? day : `${capital(hour)}, ${day}`
    }
  }
}

/** How exactly the time of an event is known, in the words of the legend. */
export type Exactness = 'time' | 'part' | 'day' | 'open' | 'none'

export function exactnessOf(when: When): Exactness {
  if (when.time !== undefined) return 'time'
  if (when.part !== undefined) return 'part'
  const { kind } = knownDate(when)
  if (kind === 'none') return 'none'
  return kind === 'day' ? 'day' : 'open'
}

/** Whether an event is set in the itinerary of the visit itself, not said or expected about it. */
export function happenedOnTheVisit(event: VisitEvent): boolean {
  return event.status === 'reported' && event.kind !== 'statement' && event.kind !== 'reaction'
}
