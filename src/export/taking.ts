import type { Edition } from '../domain/edition'
import { UNDATED } from '../domain/programme'
import type { VisitEvent } from '../domain/visit'
import type { VisitIndex } from '../domain/visit-index'
import type { Scope, Taking } from './export-format'

/**
 * The scope that a word of the address names: a day, "undated", an event, or "filtered"; null for
 * anything else.
 */
export function scopeOf(index: VisitIndex, word: string): Scope | null {
  if (word === 'filtered') return { kind: 'filtered' }
  if (index.days.includes(word) || (word === UNDATED && index.undated.length > 0))
    return { kind: 'day', day: word }
  return index.event.has(word) ? { kind: 'event', event: word } : null
}

function eventsIn(index: VisitIndex, shown: VisitIndex, scope: Scope): readonly VisitEvent[] {
  switch (scope.kind) {
    case 'visit':
      return index.visit.events
    case 'filtered':
      return shown.visit.events
    case 'day':
      return scope.day === UNDATED ? index.undated : (index.eventsOfDay.get(scope.day) ?? [])
    case 'event': {
      const event = index.event.get(scope.event)
      return event ? [event] : []
    }
  }
}

export type TakingParts = {
  index: VisitIndex
  /** what the filter leaves of it */
  shown: VisitIndex
  scope: Scope
  edition: Edition
}

/** The events of a scope, ready to be written in a format. */
export function takingOf({ index, shown, scope, edition }: TakingParts): Taking {
  return { index, events: eventsIn(index, shown, scope), scope, edition }
}
