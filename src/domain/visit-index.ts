import { daysFromTo } from './calendar-day'
import type { Article, Cite, Garble, Person, Place, Reading, Visit, VisitEvent } from './visit'
import { listingDay } from './when'

/** The use that one event makes of one passage. */
export type PassageUse = { event: VisitEvent; cites: Cite[] }

/** The dataset with the questions that the page asks of it answered once. */
export type VisitIndex = {
  visit: Visit
  days: string[]
  event: ReadonlyMap<string, VisitEvent>
  person: ReadonlyMap<string, Person>
  place: ReadonlyMap<string, Place>
  article: ReadonlyMap<string, Article>
  eventsOfDay: ReadonlyMap<string, VisitEvent[]>
  undated: VisitEvent[]
  readingsOfEvent: ReadonlyMap<string, Reading[]>
  /** by passage key */
  usesOfPassage: ReadonlyMap<string, PassageUse[]>
  /** people and places alike, by id */
  eventsOfSubject: ReadonlyMap<string, VisitEvent[]>
}

export function passageKey(article: string, paragraph: number): string {
  return `${article}/${paragraph}`
}

/** Every cite of an event: of its time, its people and its statements, in this order. */
export function citesOf(event: VisitEvent): Cite[] {
  return [
    ...event.when.cites,
    ...event.people.flatMap((participant) => participant.cites),
    ...event.statements.flatMap((statement) => statement.cites),
  ]
}

/** The cites that an event's sentences rest on; the programme and the printed sheet name these. */
export function statementCitesOf(event: VisitEvent): Cite[] {
  return event.statements.flatMap((statement) => statement.cites)
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

export function indexVisit(visit: Visit): VisitIndex {
  const days = daysFromTo(visit.from, visit.to)
  const eventsOfDay = new Map<string, VisitEvent[]>(days.map((day) => [day, []]))
  const undated: VisitEvent[] = []
  const readingsOfEvent = new Map<string, Reading[]>()
  const usesOfPassage = new Map<string, PassageUse[]>()
  const eventsOfSubject = new Map<string, VisitEvent[]>()

  for (const event of visit.events) {
    const day = listingDay(event.when)
    if (day === null) undated.push(event)
    else push(eventsOfDay, day, event)

    const byPassage = new Map<string, Cite[]>()
    for (const cite of citesOf(event))
      push(byPassage, passageKey(cite.article, cite.paragraph), cite)
    for (const [key, cites] of byPassage) push(usesOfPassage, key, { event, cites })

    const subjects = new Set([
      ...event.people.map((participant) => participant.person),
      ...[event.place, event.from].filter((place) => place !== undefined),
    ])
    for (const subject of subjects) push(eventsOfSubject, subject, event)
  }
  for (const reading of visit.readings) {
    for (const event of reading.events) push(readingsOfEvent, event, reading)
  }

  return {
    visit,
    days,
    event: byId(visit.events),
    person: byId(visit.people),
    place: byId(visit.places),
    article: byId(visit.articles),
    eventsOfDay,
    undated,
    readingsOfEvent,
    usesOfPassage,
    eventsOfSubject,
  }
}

/** What stands garbled in the passages that an event rests on, as its readings have it. */
export function garblesOf(index: VisitIndex, event: VisitEvent): Garble[] {
  const passages = new Set(citesOf(event).map((cite) => passageKey(cite.article, cite.paragraph)))
  return (index.readingsOfEvent.get(event.id) ?? [])
    .flatMap(({ garbles = [] }) => garbles)
    .filter(({ cite }) => passages.has(passageKey(cite.article, cite.paragraph)))
}

/**
 * The sign that a reading puts on an event: a dagger where the event's own passages are garbled,
 * "sources differ" where the articles do, and where another article's garbled passage stands
 * against it. None for what is silent, expected or undecided.
 */
export function signOf(
  index: VisitIndex,
  event: VisitEvent,
  { kind, garbles }: Reading,
): 'differ' | 'garbled' | null {
  const here = garbles
    ? garblesOf(index, event).some((garble) => garbles.includes(garble))
    : kind === 'garbled' && citesOf(event).some((cite) => cite.note !== undefined)
  if (kind !== 'differ' && here) return 'garbled'
  return kind === 'differ' || kind === 'garbled' ? 'differ' : null
}

/** The signs that an event carries, each once: those of its readings. */
export function signsOf(index: VisitIndex, event: VisitEvent): ('differ' | 'garbled')[] {
  const signs = (index.readingsOfEvent.get(event.id) ?? []).map((r) => signOf(index, event, r))
  return (['differ', 'garbled'] as const).filter((sign) => signs.includes(sign))
}
