import { longDay, spanOfDays } from '../domain/calendar-day'
import { UNDATED } from '../domain/programme'
import type { Taking } from './export-format'

/** "3–7 May 1996" */
export function datesOf({ index }: Pick<Taking, 'index'>): string {
  return spanOfDays(index.visit.from, index.visit.to)
}

/** Which part of the visit is taken along, as a sentence; says so where nothing is. */
export function scopeInWords({ index, events, scope }: Taking): string {
  const count = events.length === 1 ? '1 event' : `${events.length} events`
  const nothing = events.length === 0
  switch (scope.kind) {
    case 'visit':
      return nothing ? 'This visit has no events.' : `The whole visit: ${count}.`
    case 'filtered':
      return nothing
        ? `A filtered list: none of the ${index.visit.events.length} events is in it.`
        : `A filtered list: ${count} of ${index.visit.events.length}.`
    case 'day': {
      const day = scope.day === UNDATED ? 'Without a day' : longDay(scope.day)
      return nothing ? `${day}: no event is reported.` : `${day}: ${count}.`
    }
    case 'event':
      return nothing ? 'One event: it is not in the dataset.' : 'One event.'
  }
}

/** "Dataset 0.1.0, state 3f2a1b0, revised 1996-11-23": which data a file was made from. */
export function editionInWords({ edition, index }: Pick<Taking, 'edition' | 'index'>): string {
  const { revised } = index.visit
  const changed = revised === undefined ? '' : `, revised ${revised}`
  return `Dataset ${edition.version}, state ${edition.fingerprint}${changed}.`
}
