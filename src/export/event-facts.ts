import { siglaSummary } from '../domain/citation'
import { zoneOf, zonesOfDays } from '../domain/clock'
import { articlesCited } from '../domain/origins'
import { outcomeInWords } from '../domain/outcome-words'
import type { Article, Cite, Place, VisitEvent } from '../domain/visit'
import { citesOf, type VisitIndex } from '../domain/visit-index'
import { knownDate, listingDay, whenInWords } from '../domain/when'
import { offsetLabel } from '../domain/zoned-clock'

/** What every format says of an event, in the same words. */
export type EventFacts = {
  /** IANA zone in which its day and hour are meant */
  zone: string
  /** never more exact than printed: "13:00 local (UTC+9), Wednesday 13 September" */
  when: string
  /** how the date came about or why there is none; null where nothing is to be said */
  whenNote: string | null
  /** what the event is not: reported to have happened; null for one that is */
  standing: string | null
  place: Place | null
  from: Place | null
  /** "Altenmoor", "Berlin to Altenmoor"; empty where no place is reported */
  where: string
  /** "Layla Haddad (guest)" */
  people: string[]
  statements: { text: string; sigla: string }[]
  /** the questions about which the articles differ, are garbled or silent, and what is shown */
  readings: { question: string; shown: string }[]
  /** those that it rests on */
  articles: Article[]
}

const parts: Readonly<Record<VisitEvent['people'][number]['part'], string>> = {
  guest: 'guest',
  host: 'host',
  company: 'in company',
  greeter: 'greeter',
  guide: 'guide',
  speaker: 'speaker',
  giver: 'giver',
  receiver: 'receiver',
  absent: 'said not to be there',
  subject: 'spoken of',
}

function standingOf({ status, outcome }: VisitEvent): string | null {
  if (status === 'claimed') return 'Claimed: an assertion or opinion, not an event reported.'
  if (status !== 'expected') return null
  return `Expected, a forecast: ${outcomeInWords[outcome?.held ?? 'not-reported']}.`
}

function timeInWords({ when }: VisitEvent, zone: string): string {
  const words = whenInWords(when)
  const date = knownDate(when)
  if (when.time === undefined || date.kind !== 'day') return words
  return words.replace(when.time, `${when.time} local (${offsetLabel(date.day, zone)})`)
}

/** The sigla of cites: "A20 D4". */
export function siglaOf(index: VisitIndex, cites: readonly Cite[]): string {
  return siglaSummary(cites, index.visit.articles)
}

/** Finds the facts of events of one visit; the work that they share is done once. */
export function factsIn(index: VisitIndex): (event: VisitEvent) => EventFacts {
  const ofDays = zonesOfDays(index)
  const placeNamed = (id: string | undefined) => index.place.get(id ?? '') ?? null
  return (event) => {
    const zone = zoneOf(index, event, ofDays)
    const place = placeNamed(event.place)
    const from = placeNamed(event.from)
    const reason = event.when.reason ?? null
    const inferred = event.when.basis === 'inferred' && listingDay(event.when) !== null
    return {
      zone,
      when: timeInWords(event, zone),
      whenNote: inferred && reason !== null ? `Day inferred. ${reason}` : reason,
      standing: standingOf(event),
      place,
      from,
      where: [from, place].flatMap((stop) => stop?.name ?? []).join(' to '),
      people: event.people.map(
        ({ person, part }) => `${index.person.get(person)?.name ?? person} (${parts[part]})`,
      ),
      statements: event.statements.map(({ text, cites }) => ({
        text,
        sigla: siglaOf(index, cites),
      })),
      readings: (index.readingsOfEvent.get(event.id) ?? []).map(({ question, shown }) => ({
        question,
        shown,
      })),
      articles: articlesCited(citesOf(event), index.visit.articles),
    }
  }
}
