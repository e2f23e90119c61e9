import { siglaSummary } from './citation'
import { programmeOf } from './programme'
import type { Person, VisitEvent } from './visit'
import { signsOf, statementCitesOf, type VisitIndex } from './visit-index'
import { happenedOnTheVisit, timeColumn } from './when'

export type ItineraryRow = {
  event: VisitEvent
  /** "13:00", "morning", "by this day"; empty where only the day is known */
  time: string
  place: string
  /** those who met him or came with him, by family name as far as room allows */
  with: string
  sigla: string
  signs: ('differ' | 'garbled')[]
}

export type ItineraryDay = { day: string; rows: ItineraryRow[] }

const meeting = new Set(['host', 'greeter', 'guide', 'giver'])

/** The word of a name that a list has room for: in East Asia the family name comes first. */
function familyName({ name, names }: Person): string {
  const words = name.split(' ')
  const comesFirst = ['ko', 'ja', 'zh-Hans', 'zh-Hant'].some((language) => language in names)
  return (comesFirst ? words[0] : words.at(-1)) ?? name
}

/** Whom the guest met; his own company is left out, since it is with him all the time. */
function metBy(index: VisitIndex, event: VisitEvent): string {
  const names = event.people
    .filter((participant) => meeting.has(participant.part))
    .map((participant) => index.person.get(participant.person))
    .filter((person) => person !== undefined)
    .filter((person) => person.kind === 'person')
    .map(familyName)
  return [...new Set(names)].join(', ')
}

function rowOf(index: VisitIndex, event: VisitEvent): ItineraryRow {
  return {
    event,
    time: timeColumn(event.when),
    place: index.place.get(event.place ?? '')?.name ?? '',
    with: metBy(index, event),
    sigla: siglaSummary(statementCitesOf(event), index.visit.articles),
    signs: signsOf(index, event),
  }
}

/** What happened, day by day, for the printed sheet; a day without a report has no row. */
export function itineraryOf(index: VisitIndex): ItineraryDay[] {
  return index.days.map((day) => ({
    day,
    rows: programmeOf(index, day)
      .flatMap((group) => group.events)
      .filter(happenedOnTheVisit)
      .map((event) => rowOf(index, event)),
  }))
}

/** The forecasts that name a day, in the order of the visit: they stand apart from what happened. */
export function datedForecasts(index: VisitIndex): VisitEvent[] {
  return index.days.flatMap((day) =>
    (index.eventsOfDay.get(day) ?? []).filter((event) => event.status === 'expected'),
  )
}
