import type { ProgrammeGroup } from './programme'
import type { VisitEvent } from './visit'

/** A part of a day's programme, in its groups, and the ways on from it. */
export type ProgrammePart = {
  groups: readonly ProgrammeGroup[]
  /** the numbers of its first and last entry, from 1; 0 where there is none */
  from: number
  to: number
  of: number
  /** the last entry before it, and the first after it */
  before: VisitEvent | undefined
  after: VisitEvent | undefined
}

/**
 * The part of a programme that an event is in, or the first part where it is in none; a part has at
 * `most` so many entries. The parts are always the same: which event is chosen only decides which of
 * them is shown.
 */
export function programmePart(
  groups: readonly ProgrammeGroup[],
  event: string | null,
  most: number,
): ProgrammePart {
  const entries = groups.flatMap((group) => group.events)
  const at = Math.max(
    0,
    entries.findIndex(({ id }) => id === event),
  )
  const start = at - (at % most)
  const end = Math.min(start + most, entries.length)
  let passed = 0
  const inPart = groups.flatMap((group) => {
    const first = passed
    passed += group.events.length
    const events = group.events.slice(Math.max(0, start - first), Math.max(0, end - first))
    if (events.length === 0) return []
    return [events.length === group.events.length ? group : { ...group, events }]
  })
  return {
    groups: inPart,
    from: Math.min(start + 1, end),
    to: end,
    of: entries.length,
    before: entries[start - 1],
    after: entries[end],
  }
}
