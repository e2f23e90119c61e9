import { oncePerVisit } from './once-per-visit'
import { programmeOf, UNDATED } from './programme'
import { type SiglaGroup, siglaGroups } from './sigla-runs'
import type { Person, Place, VisitEvent } from './visit'
import { signsOf, statementCitesOf, type VisitIndex } from './visit-index'
import { happenedOnTheVisit, hourColumn, knownDate } from './when'

export type ItineraryRow = {
  event: VisitEvent
  /** "13:00", "morning", "by this day", "to Wed 13"; empty where the hour is not reported */
  time: string
  /** how the day is known, where it is not printed */
  day: 'printed' | 'inferred' | 'uncertain'
  /** where it was; for a site that the title names already, the place that holds it */
  place: Place | null
  /** those who met him, else those who came with him, by family name as far as room allows */
  with: string
  sigla: SiglaGroup[]
  signs: ('differ' | 'garbled')[]
}

/** The rows of a day of the visit, or of what happened on no day that is known (UNDATED). */
export type ItineraryDay = { day: string; rows: ItineraryRow[] }

const meeting = new Set(['host', 'greeter', 'guide', 'giver'])

/** Names beyond this many signs are counted, not listed. */
const LONGEST_LIST = 16

/** The word of a name that a list has room for: in East Asia the family name comes first. */
function familyName({ name, names }: Person): string {
  const words = name.split(' ')
  const comesFirst = ['ko', 'ja', 'zh-Hans', 'zh-Hant'].some((language) => language in names)
  return (comesFirst ? words[0] : words.at(-1)) ?? name
}

const guestFamilyNames = oncePerVisit((index): ReadonlySet<string> => {
  const guests = index.visit.events.flatMap(({ people }) =>
    people.filter(({ part }) => part === 'guest').map(({ person }) => index.person.get(person)),
  )
  return new Set(
    guests.flatMap((person) => (person?.kind === 'person' ? [familyName(person)] : [])),
  )
})

/** Whom the guest met; who bears a guest's family name is named whole. Where nobody is
 * named, who of his own company was there. */
function withWhom(index: VisitIndex, event: VisitEvent): string {
  const guests = new Set(event.people.filter(({ part }) => part === 'guest').map((p) => p.person))
  const guestNames = guestFamilyNames(index)
  const named = (wanted: (part: string) => boolean) => [
    ...new Set(
      event.people
        .filter(({ part, person }) => wanted(part) && !guests.has(person))
        .map(({ person }) => index.person.get(person))
        .filter((person) => person?.kind === 'person')
        .flatMap((person) => {
          if (person === undefined) return []
          const name = familyName(person)
          return guestNames.has(name) ? [person.name] : [name]
        }),
    ),
  ]
  const met = named((part) => meeting.has(part))
  const names = met.length > 0 ? met : named((part) => part === 'company')
  for (let listed = names.length; listed > 1; listed -= 1) {
    const rest = names.length - listed
    const list = names.slice(0, listed).join(', ') + (rest > 0 ? `, ${rest} more` : '')
    if (list.length <= LONGEST_LIST) return list
  }
  const [first = ''] = names
  return names.length > 1 ? `${first}, ${names.length - 1} more` : first
}

function howDayIsKnown({ when }: VisitEvent): ItineraryRow['day'] {
  const date = knownDate(when)
  if (date.kind === 'none') return 'printed'
  if (date.uncertain) return 'uncertain'
  return when.basis
}

function placeOf(index: VisitIndex, event: VisitEvent): Place | null {
  const place = index.place.get(event.place ?? '') ?? null
  const named =
    place?.kind === 'site' && event.title.toLowerCase().includes(place.name.toLowerCase())
  return (named && index.place.get(place.within ?? '')) || place
}

function rowOf(index: VisitIndex, event: VisitEvent): ItineraryRow {
  return {
    event,
    time: hourColumn(event.when),
    day: howDayIsKnown(event),
    place: placeOf(index, event),
    with: withWhom(index, event),
    sigla: siglaGroups(statementCitesOf(event), index.visit.articles),
    signs: signsOf(index, event),
  }
}

/**
 * What happened, day by day, for the printed sheet. A day without a report has no row; what has no
 * day comes last, under UNDATED, if there is any.
 */
export function itineraryOf(index: VisitIndex): ItineraryDay[] {
  const rowsOf = (day: string) =>
    programmeOf(index, day)
      .flatMap((group) => group.events)
      .filter(happenedOnTheVisit)
      .map((event) => rowOf(index, event))
  const undated = { day: UNDATED, rows: rowsOf(UNDATED) }
  const days = index.days.map((day) => ({ day, rows: rowsOf(day) }))
  return undated.rows.length > 0 ? [...days, undated] : days
}

/** What was expected of the visit, in the order of its days; what names no day comes last. */
export function forecastsOf(index: VisitIndex): VisitEvent[] {
  return [...index.days, UNDATED].flatMap((day) =>
    (day === UNDATED ? index.undated : (index.eventsOfDay.get(day) ?? [])).filter(
      (event) => event.status === 'expected',
    ),
  )
}

/** A forecast's title without the word that the heading above it says already. */
export function forecastTitle({ title }: Pick<VisitEvent, 'title'>): string {
  const rest = title.replace(/^Expected[^:]*: */, '')
  return rest === '' ? title : rest
}
