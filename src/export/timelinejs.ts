import { spanOfDays } from '../domain/calendar-day'
import type { VisitEvent } from '../domain/visit'
import { knownDate, whenInWords } from '../domain/when'
import { amountInWords, permalink, sigla, statusInWords } from './event-words'
import type { ExportFormat, Taking } from './export-format'
import { jsonText } from './json-text'
import { wellFormed } from './well-formed'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The format's texts are HTML: this shows a text letter by letter. */
function html(text: string): string {
  return wellFormed(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

const groups: Readonly<Record<VisitEvent['kind'], string>> = {
  journey: 'Journey',
  ceremony: 'Ceremony and talks',
  talks: 'Ceremony and talks',
  site: 'Sites',
  gift: 'Gifts',
  statement: 'Said and reacted',
  reaction: 'Said and reacted',
}

type SlideDate = { year: number; month: number; day: number; hour?: number; minute?: number }

function slideDate(day: string, time?: string): SlideDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  if (time === undefined) return { year, month, day: date }
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return { year, month, day: date, hour, minute }
}

/** The dates of a slide; null for what has no day, which the format cannot hold. */
function datesOf({ when }: VisitEvent): { start_date: SlideDate; end_date?: SlideDate } | null {
  const date = knownDate(when)
  switch (date.kind) {
    case 'none':
      return null
    case 'before':
      return { start_date: slideDate(date.to) }
    case 'after':
      return { start_date: slideDate(date.from) }
    case 'span':
      return { start_date: slideDate(date.from), end_date: slideDate(date.to) }
    case 'day':
      return { start_date: slideDate(date.day, when.time) }
  }
}

function slide(taking: Taking, event: VisitEvent) {
  const dates = datesOf(event)
  if (dates === null) return []
  const address = permalink(taking, event.id)
  const status = event.status === 'reported' ? '' : `<p><i>${statusInWords[event.status]}</i></p>`
  const sentences = event.statements.map(
    ({ text, cites }) => `<p>${html(text)} <small>${html(sigla(taking.index, cites))}</small></p>`,
  )
  const link = address === null ? '' : `<p><a href="${html(address)}">${html(address)}</a></p>`
  return [
    {
      unique_id: event.id,
      ...dates,
      // said in words, because the dates themselves have no way to be uncertain
      display_date: html(whenInWords(event.when)),
      group: groups[event.kind],
      text: { headline: html(event.title), text: `${status}${sentences.join('')}${link}` },
    },
  ]
}

/** Knight Lab's TimelineJS, JSON form. Its title slide says how much of the visit this is. */
export function writeTimelineJs(taking: Taking): string {
  const { visit } = taking.index
  const slides = taking.events.flatMap((event) => slide(taking, event))
  const rest = taking.events.length - slides.length
  const left = rest === 0 ? '' : ` ${rest} without a day are left out.`
  const title = {
    unique_id: 'title',
    text: {
      headline: html(visit.title),
      text: `<p>${html(spanOfDays(visit.from, visit.to))}. ${html(amountInWords(taking))}${left}</p>`,
    },
  }
  // TimelineJS shows nothing at all where there is no event: then the visit itself is the one.
  const visitAlone = {
    ...title,
    unique_id: 'visit',
    start_date: slideDate(visit.from),
    end_date: slideDate(visit.to),
  }
  return jsonText(slides.length === 0 ? { events: [visitAlone] } : { title, events: slides })
}

export const timelineJs: ExportFormat = {
  id: 'timelinejs',
  name: 'TimelineJS',
  extension: 'timelinejs.json',
  mediaType: 'application/json',
  write: writeTimelineJs,
}
