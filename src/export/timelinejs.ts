import { lanes } from '../domain/chronology'
import type { VisitEvent } from '../domain/visit'
import { knownDate } from '../domain/when'
import { type EventFacts, factsIn } from './event-facts'
import type { ExportFormat, Taking } from './export-format'
import { htmlText } from './html-text'
import { pageAddressOf } from './page-address'
import { datesOf, editionInWords, scopeInWords } from './scope-in-words'
import { sourceLines } from './text-of-event'

type SlideDate = { year: number; month: number; day: number; hour?: number; minute?: number }

function slideDate(day: string, time?: string): SlideDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const [hour = 0, minute = 0] = (time ?? '').split(':').map(Number)
  return { year, month, day: date, ...(time !== undefined && { hour, minute }) }
}

/** An open end is drawn as its known day: TimelineJS has no other way, and the words say more. */
function datesOfSlide({ when }: VisitEvent): { start_date?: SlideDate; end_date?: SlideDate } {
  const date = knownDate(when)
  switch (date.kind) {
    case 'none':
      return {}
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

const paragraph = (text: string) => `<p>${htmlText(text)}</p>`

function bodyOf(facts: EventFacts, address: string | null): string {
  const lines = [
    facts.standing,
    ...facts.statements.map(({ text, sigla }) => `${text} [${sigla}]`),
    facts.where && `Where: ${facts.where}.`,
    facts.people.length > 0 && `Who: ${facts.people.join(', ')}.`,
    facts.whenNote && `On the date: ${facts.whenNote}`,
    ...facts.readings.map(({ question, shown }) => `${question} Shown here: ${shown}`),
  ]
  const link =
    address === null ? '' : `<p><a href="${htmlText(address)}">With all its sources</a></p>`
  return lines.flatMap((line) => (line ? paragraph(line) : [])).join('') + link
}

/** What has no day has no slide; the title slide names it. */
function titleText(taking: Taking, undated: readonly VisitEvent[]): string {
  const titles = undated.map(({ title }) => title).join('; ')
  return [
    paragraph(`${datesOf(taking)}. ${scopeInWords(taking)}`),
    ...(undated.length === 0 ? [] : [paragraph(`Without a day, so not on the line: ${titles}.`)]),
    ...sourceLines(taking.index.visit.articles).map(paragraph),
    paragraph(editionInWords(taking)),
  ].join('')
}

function write(taking: Taking): string {
  const { index, events, edition } = taking
  const factsOf = factsIn(index)
  const isDated = ({ when }: VisitEvent) => knownDate(when).kind !== 'none'
  const dated = events.filter(isDated)
  const undated = events.filter((event) => !isDated(event))
  const slides = dated.map((event) => {
    const facts = factsOf(event)
    const lane = lanes.find(({ kinds }) => kinds.some((kind) => kind === event.kind))
    return {
      unique_id: event.id,
      ...datesOfSlide(event),
      display_date: htmlText(facts.when),
      group: lane?.name ?? event.kind,
      text: {
        headline: htmlText(event.title),
        text: bodyOf(facts, pageAddressOf(event.id, edition)),
      },
    }
  })
  const title = {
    unique_id: 'title',
    text: { headline: htmlText(index.visit.title), text: titleText(taking, undated) },
  }
  // TimelineJS opens nothing without a dated slide: then the title is one, for the visit's days.
  const visitSlide = {
    ...title,
    start_date: slideDate(index.visit.from),
    end_date: slideDate(index.visit.to),
    display_date: htmlText(datesOf(taking)),
  }
  const timeline =
    slides.length === 0
      ? { events: [visitSlide], scale: 'human' }
      : { title, events: slides, scale: 'human' }
  return `${JSON.stringify(timeline, null, 2)}\n`
}

/**
 * The JSON of TimelineJS 3: slides with the date as exactly as it is known, and all texts escaped,
 * since TimelineJS takes them for HTML. Statements keep their sigla, not the phrases cited.
 */
export const timelinejs: ExportFormat = {
  id: 'timelinejs',
  name: 'TimelineJS',
  extension: 'timelinejs.json',
  mediaType: 'application/json',
  write,
}
