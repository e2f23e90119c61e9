import { dayAfter } from '../domain/calendar-day'
import type { VisitEvent } from '../domain/visit'
import { knownDate } from '../domain/when'
import { calendarZone } from './calendar-zone'
import {
  amountInWords,
  permalink,
  placeInWords,
  sigla,
  statusInWords,
  timeInWords,
  zoneOfTime,
} from './event-words'
import type { ExportFormat, Taking } from './export-format'
import { wellFormed } from './well-formed'

/** A text as a property holds it (RFC 5545, 3.3.11); it has no control characters. */
export function calendarText(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : ' '))
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

const octets = new TextEncoder()

/** A line folded after 75 octets at most, never inside a character (RFC 5545, 3.1). */
export function folded(line: string): string {
  let [out, length] = ['', 0]
  for (const character of line) {
    const size = octets.encode(character).length
    if (length + size > 75) {
      out += '\r\n '
      length = 1
    }
    out += character
    length += size
  }
  return out
}

const stamp = (day: string) => day.replaceAll('-', '')

/** When it is, as far as a calendar can say so; no line for what has no day. */
function timeLines({ index }: Taking, event: VisitEvent): string[] {
  const date = knownDate(event.when)
  const days = (first: string, last: string) => [
    `DTSTART;VALUE=DATE:${stamp(first)}`,
    `DTEND;VALUE=DATE:${stamp(dayAfter(last))}`,
  ]
  switch (date.kind) {
    case 'none':
      return []
    case 'before':
      return days(date.to, date.to)
    case 'after':
      return days(date.from, date.from)
    case 'span':
      return days(date.from, date.to)
    case 'day': {
      const zone = zoneOfTime(index, event)
      if (event.when.time === undefined || zone === undefined) return days(date.day, date.day)
      const hour = event.when.time.replace(':', '')
      return [`DTSTART;TZID=${zone}:${stamp(date.day)}T${hour}00`]
    }
  }
}

function description(taking: Taking, event: VisitEvent): string {
  const { index } = taking
  return [
    timeInWords(index, event),
    ...(event.status === 'reported' ? [] : [`${statusInWords[event.status]}.`]),
    ...event.statements.map(({ text, cites }) => `${text} [${sigla(index, cites)}]`),
  ].join('\n')
}

function component(taking: Taking, event: VisitEvent): string[] {
  const { index } = taking
  const times = timeLines(taking, event)
  // What has no day is no event of a calendar; a journal entry needs none.
  const name = times.length === 0 ? 'VJOURNAL' : 'VEVENT'
  const place = index.place.get(event.place ?? '')
  const where = placeInWords(index, event)
  const address = permalink(taking, event.id)
  const isEvent = name === 'VEVENT'
  return [
    `BEGIN:${name}`,
    `UID:${event.id}@${index.visit.from}.summit-visit-timeline`,
    `DTSTAMP:${stamp(index.visit.revised ?? index.visit.to)}T000000Z`,
    ...times,
    `SUMMARY:${calendarText(event.title)}`,
    `DESCRIPTION:${calendarText(description(taking, event))}`,
    `CATEGORIES:${event.kind},${event.status}`,
    ...(isEvent && where !== '' ? [`LOCATION:${calendarText(where)}`] : []),
    ...(isEvent && place?.lat !== undefined && place.lon !== undefined
      ? [`GEO:${place.lat};${place.lon}`]
      : []),
    ...(isEvent && event.status === 'expected' ? ['STATUS:TENTATIVE'] : []),
    ...(isEvent && event.status === 'reported' ? ['STATUS:CONFIRMED'] : []),
    ...(isEvent ? ['TRANSP:TRANSPARENT'] : []),
    ...(address === null ? [] : [`URL:${address}`]),
    `END:${name}`,
  ]
}

/** A calendar must hold something: where nothing was chosen, an entry that says so. */
function nothing(taking: Taking): string[] {
  const { visit } = taking.index
  return [
    'BEGIN:VJOURNAL',
    `UID:nothing@${visit.from}.summit-visit-timeline`,
    `DTSTAMP:${stamp(visit.revised ?? visit.to)}T000000Z`,
    `SUMMARY:${calendarText(amountInWords(taking))}`,
    'END:VJOURNAL',
  ]
}

/** RFC 5545. Its marks of time come from the dataset: it is the same on every day and machine. */
export function writeCalendar(taking: Taking): string {
  const { index, events, edition } = taking
  const { title, from, to } = index.visit
  const zones = new Set(
    events.map((event) => zoneOfTime(index, event)).filter((zone) => zone !== undefined),
  )
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//summit-visit-timeline//${edition.version}//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${calendarText(title)}`,
    ...[...zones].flatMap((zone) => calendarZone(zone, from, to)),
    ...events.flatMap((event) => component(taking, event)),
    ...(events.length === 0 ? nothing(taking) : []),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

export const icalendar: ExportFormat = {
  id: 'ics',
  name: 'iCalendar',
  extension: 'ics',
  mediaType: 'text/calendar;charset=utf-8',
  write: writeCalendar,
}
