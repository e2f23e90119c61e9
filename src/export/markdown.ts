import { publishedInWords } from '../domain/article-date'
import { longDay, spanOfDays } from '../domain/calendar-day'
import { UNDATED } from '../domain/programme'
import type { VisitEvent } from '../domain/visit'
import { citesOf } from '../domain/visit-index'
import { listingDay } from '../domain/when'
import {
  amountInWords,
  peopleInWords,
  permalink,
  placeInWords,
  sigla,
  statusInWords,
  timeInWords,
} from './event-words'
import type { ExportFormat, Taking } from './export-format'
import { wellFormed } from './well-formed'

/** A text as CommonMark shows it letter by letter, on one line. */
export function markdownText(text: string): string {
  return (
    wellFormed(text)
      // a null character is replaced by every reader of CommonMark
      .replaceAll('\0', '\ufffd')
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/[\\`*_[\]<>&~|#]/g, '\\$&')
      // a rule or a list, where the text begins its line
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  )
}

/** An address between angle brackets, which it may not hold itself. */
const autolink = (address: string) => `<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>`

function section(taking: Taking, event: VisitEvent): string[] {
  const { index } = taking
  const where = placeInWords(index, event)
  const who = peopleInWords(index, event)
  const address = permalink(taking, event.id)
  const status = event.status === 'reported' ? '' : ` (${statusInWords[event.status]})`
  return [
    `### ${markdownText(event.title)}${status}`,
    [
      `- When: ${markdownText(timeInWords(index, event))}`,
      ...(where === '' ? [] : [`- Where: ${markdownText(where)}`]),
      ...(who.length === 0 ? [] : [`- Who: ${markdownText(who.join(', '))}`]),
      ...(address === null ? [] : [`- Here: ${autolink(address)}`]),
    ].join('\n'),
    ...event.statements.map(
      ({ text, cites }) => `${markdownText(text)} \\[${sigla(index, cites)}\\]`,
    ),
  ]
}

/** CommonMark: the events by day, each sentence with its sigla, then the articles that these name. */
export function writeMarkdown(taking: Taking): string {
  const { index, events, edition } = taking
  const { visit } = index
  const days = [...index.days, UNDATED].flatMap((day): string[] => {
    const ofDay = events.filter(({ when }) => (listingDay(when) ?? UNDATED) === day)
    if (ofDay.length === 0) return []
    const name = day === UNDATED ? 'Without a day' : longDay(day)
    return [`## ${name}`, ...ofDay.flatMap((event) => section(taking, event))]
  })
  const cited = new Set(events.flatMap((event) => citesOf(event).map(({ article }) => article)))
  const sources = visit.articles
    .filter(({ id }) => cited.has(id))
    .map((article) => {
      const { csl, siglum } = article
      const published = publishedInWords(article) || 'date not known'
      const name = markdownText(csl['container-title'])
      return `- ${siglum}: ${name}, ${published}. *${markdownText(csl.title)}*. ${autolink(csl.URL)}`
    })
  return `${[
    `# ${markdownText(visit.title)}`,
    `${spanOfDays(visit.from, visit.to)}. ${amountInWords(taking)} A6 is article A, paragraph 6. Dataset ${markdownText(`${edition.version}, ${edition.fingerprint}`)}.`,
    ...days,
    ...(sources.length === 0 ? [] : ['## Sources', sources.join('\n')]),
  ].join('\n\n')}\n`
}

export const markdown: ExportFormat = {
  id: 'md',
  name: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  write: writeMarkdown,
}
