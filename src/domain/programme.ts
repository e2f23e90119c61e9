import { oncePerVisit } from './once-per-visit'
import type { VisitEvent } from './visit'
import { statementCitesOf, type VisitIndex } from './visit-index'
import { exactnessOf, happenedOnTheVisit, knownDate } from './when'

/** The address and heading of the events that have no day. */
export const UNDATED = 'undated'

/** Some entries of a day's programme that stand under one heading; the first may need none. */
export type ProgrammeGroup = {
  /** 'told' and 'day': of the hour nothing is reported; 'told' follows one article's order */
  kind: 'timed' | 'told' | 'day' | 'expected' | 'said' | 'reaction'
  /** for 'told': the siglum of that article */
  siglum?: string
  events: VisitEvent[]
}

function firstParagraph(event: VisitEvent, article: string): number | undefined {
  return statementCitesOf(event).find((cite) => cite.article === article)?.paragraph
}

/** How many of the first events one article tells in the order in which they are listed. */
function toldInOrder(events: readonly VisitEvent[], article: string): number {
  let last = 0
  const end = events.findIndex((event) => {
    const paragraph = firstParagraph(event, article)
    if (paragraph === undefined || paragraph < last) return true
    last = paragraph
    return false
  })
  return end === -1 ? events.length : end
}

/** A run this long is an order of telling worth naming; two sentences are none. */
const SHORTEST_TELLING = 3

function untimedGroups(events: VisitEvent[], { visit }: VisitIndex): ProgrammeGroup[] {
  let siglum = ''
  let length = 0
  for (const article of visit.articles) {
    const run = toldInOrder(events, article.id)
    if (run > length) {
      siglum = article.siglum
      length = run
    }
  }
  if (length < SHORTEST_TELLING) return [{ kind: 'day', events }]
  return [
    { kind: 'told', siglum, events: events.slice(0, length) },
    { kind: 'day', events: events.slice(length) },
  ]
}

function reckonProgramme(index: VisitIndex, day: string): ProgrammeGroup[] {
  const events = day === UNDATED ? index.undated : (index.eventsOfDay.get(day) ?? [])
  const expected = events.filter((event) => event.status === 'expected')
  const others = events.filter((event) => event.status !== 'expected')
  const reactions = others.filter((event) => event.kind === 'reaction')
  const happened = others.filter((event) => event.kind !== 'reaction')
  const isTimed = ({ when }: VisitEvent) =>
    when.time !== undefined || when.part !== undefined || knownDate(when).kind === 'before'

  const groups: ProgrammeGroup[] =
    day === UNDATED
      ? [
          { kind: 'expected', events: expected },
          { kind: 'said', events: happened },
          { kind: 'reaction', events: reactions },
        ]
      : [
          { kind: 'timed', events: happened.filter(isTimed) },
          ...untimedGroups(
            happened.filter((event) => !isTimed(event)),
            index,
          ),
          { kind: 'expected', events: expected },
          { kind: 'reaction', events: reactions },
        ]
  return groups.filter((group) => group.events.length > 0)
}

const programmes = oncePerVisit(
  (index): ReadonlyMap<string, ProgrammeGroup[]> =>
    new Map([...index.days, UNDATED].map((day) => [day, reckonProgramme(index, day)])),
)

/**
 * The programme of a day (or of UNDATED): what has a time first, then what happened at an hour
 * that no article prints, then forecasts and reactions, kept apart so that they don't hide among
 * the events. Within a group the order of the dataset, which is the order of telling. Groups
 * without an entry are left out; an unknown day has no group.
 */
export function programmeOf(index: VisitIndex, day: string): readonly ProgrammeGroup[] {
  return programmes(index).get(day) ?? []
}

/** The whole visit in the order in which it is read: day by day, then what has no day. */
export const readingOrder = oncePerVisit((index): readonly VisitEvent[] =>
  [...index.days, UNDATED].flatMap((day) =>
    programmeOf(index, day).flatMap((group) => group.events),
  ),
)

const placesInOrder = oncePerVisit(
  (index) => new Map(readingOrder(index).map((event, place) => [event, place])),
)

/** The events read just before and just after one of the visit's. */
export function readAround(
  index: VisitIndex,
  event: VisitEvent,
): { previous: VisitEvent | undefined; next: VisitEvent | undefined } {
  const order = readingOrder(index)
  const place = placesInOrder(index).get(event)
  if (place === undefined) return { previous: undefined, next: undefined }
  return { previous: order[place - 1], next: order[place + 1] }
}

/** The last event that happened before a day and the first after it; for a day without a report. */
export function eventsAround(
  index: VisitIndex,
  day: string,
): { before: VisitEvent | undefined; after: VisitEvent | undefined } {
  const happenedOn = (days: string[]) =>
    days.flatMap((other) => index.eventsOfDay.get(other) ?? []).filter(happenedOnTheVisit)
  const at = index.days.indexOf(day)
  if (at === -1) return { before: undefined, after: undefined }
  return {
    before: happenedOn(index.days.slice(0, at)).at(-1),
    after: happenedOn(index.days.slice(at + 1))[0],
  }
}

/**
 * The event that leads a day: of those reported whose time is best known the first. Undefined for a
 * day without any.
 */
export function leadingEvent(index: VisitIndex, day: string): VisitEvent | undefined {
  const events = programmeOf(index, day).flatMap((group) => group.events)
  const reported = events.filter((event) => event.status === 'reported')
  return (
    reported.find((event) => exactnessOf(event.when) === 'time') ??
    reported.find((event) => exactnessOf(event.when) === 'part') ??
    events[0]
  )
}

/**
 * The day that the page opens on when its address names nothing: the one with the most that
 * happened. The first day of the visit, if it is a tie or there is nothing at all.
 */
export const fullestDay = oncePerVisit((index): string => {
  const reported = (day: string) =>
    (index.eventsOfDay.get(day) ?? []).filter((event) => event.status === 'reported').length
  return index.days.reduce((fullest, day) => (reported(day) > reported(fullest) ? day : fullest))
})
