import { dayAfter } from '../domain/calendar-day'
import type { VisitEvent } from '../domain/visit'
import { knownDate } from '../domain/when'
import { type EventFacts, factsIn } from './event-facts'
import type { ExportFormat, Taking } from './export-format'
import { icalDay, icalFile, icalText, icalTime } from './icalendar-lines'
import { pageAddressOf } from './page-address'
import { editionInWords, scopeInWords } from './scope-in-words'
import { textOfEvent } from './text-of-event'
import { vtimezone } from './vtimezone'

type TimedEvent = { zone: string; day: string }

/** The zone and day of an event with a printed hour; null for any other. */
function timedOn(event: VisitEvent, { zone }: EventFacts): TimedEvent | null {
  const date = knownDate(event.when)
  return event.when.time === undefined || date.kind !== 'day' ? null : { zone, day: date.day }
}

/** Only a printed hour becomes a time of day: a part of the day, a day or days are all-day. */
function whenLines(event: VisitEvent, { zone }: EventFacts): string[] {
  const date = knownDate(event.when)
  const days = (first: string, last = first) => [
    `DTSTART;VALUE=DATE:${icalDay(first)}`,
    `DTEND;VALUE=DATE:${icalDay(dayAfter(last))}`,
  ]
  switch (date.kind) {
    case 'none':
      return []
    case 'before':
      return days(date.to)
    case 'after':
      return days(date.from)
    case 'span':
      return days(date.from, date.to)
    case 'day':
      return event.when.time === undefined
        ? days(date.day)
        : [`DTSTART;TZID=${zone}:${icalTime(date.day, event.when.time)}`]
  }
}

/** The same in every edition, so that a calendar that takes a later one in replaces its entries. */
function uidOf({ index }: Taking, id: string): string {
  return `${id}.${index.visit.from}@summit-visit-timeline`
}

function stampOf({ index }: Taking): string {
  return `DTSTAMP:${icalDay(index.visit.revised ?? index.visit.to)}T000000Z`
}

function component(taking: Taking, event: VisitEvent, facts: EventFacts): string[] {
  // Without a day there is nothing to enter in a calendar: a journal entry may go without a date.
  const dated = knownDate(event.when).kind !== 'none'
  const name = dated ? 'VEVENT' : 'VJOURNAL'
  const { place } = facts
  const address = pageAddressOf(event.id, taking.edition)
  return [
    `BEGIN:${name}`,
    `UID:${uidOf(taking, event.id)}`,
    stampOf(taking),
    ...whenLines(event, facts),
    `SUMMARY:${icalText(event.title)}`,
    `DESCRIPTION:${icalText(textOfEvent(facts))}`,
    `CATEGORIES:${[event.kind, event.status].map(icalText).join(',')}`,
    ...(dated
      ? [
          ...(event.status === 'expected' ? ['STATUS:TENTATIVE'] : []),
          ...(facts.where === '' ? [] : [`LOCATION:${icalText(facts.where)}`]),
          ...(place?.lat === undefined ? [] : [`GEO:${place.lat};${place.lon}`]),
          'TRANSP:TRANSPARENT',
        ]
      : []),
    ...(address === null ? [] : [`URL:${address}`]),
    `END:${name}`,
  ]
}

/** A calendar must hold a component; one without events holds the sentence that says so. */
function nothingTaken(taking: Taking): string[] {
  return [
    'BEGIN:VJOURNAL',
    `UID:${uidOf(taking, 'nothing')}`,
    stampOf(taking),
    `SUMMARY:${icalText(scopeInWords(taking))}`,
    'END:VJOURNAL',
  ]
}

/** A VTIMEZONE for each zone in which an hour is printed, for the days from the first to the last. */
function zonesUsed(timed: readonly TimedEvent[]): string[] {
  return [...new Set(timed.map(({ zone }) => zone))].sort().flatMap((zone) => {
    const days = timed
      .filter((event) => event.zone === zone)
      .map(({ day }) => day)
      .sort()
    return vtimezone(zone, days[0] ?? '', days.at(-1) ?? '')
  })
}

function write(taking: Taking): string {
  const { index, events } = taking
  const factsOf = factsIn(index)
  const told = events.map((event) => ({ event, facts: factsOf(event) }))
  const about = `${scopeInWords(taking)} ${editionInWords(taking)}`
  return icalFile([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Summit-visit timeline//Dataset//EN',
    `NAME:${icalText(index.visit.title)}`,
    // What most calendars read instead of NAME and DESCRIPTION of RFC 7986.
    `X-WR-CALNAME:${icalText(index.visit.title)}`,
    `DESCRIPTION:${icalText(about)}`,
    ...zonesUsed(told.flatMap(({ event, facts }) => timedOn(event, facts) ?? [])),
    ...told.flatMap(({ event, facts }) => component(taking, event, facts)),
    ...(events.length === 0 ? nothingTaken(taking) : []),
    'END:VCALENDAR',
  ])
}

/**
 * iCalendar (RFC 5545, 7986). Forecasts are tentative; what has no day is a journal entry, which
 * many calendars do not show; an open or uncertain date is its known day, with the doubt in words.
 */
export const icalendar: ExportFormat = {
  id: 'icalendar',
  name: 'iCalendar',
  extension: 'ics',
  mediaType: 'text/calendar;charset=utf-8',
  write,
}
