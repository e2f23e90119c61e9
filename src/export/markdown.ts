import { longDay } from '../domain/calendar-day'
import type { Article, VisitEvent } from '../domain/visit'
import { listingDay } from '../domain/when'
import { type EventFacts, factsIn } from './event-facts'
import type { ExportFormat, Taking } from './export-format'
import { markdownText } from './markdown-text'
import { pageAddressOf } from './page-address'
import { datesOf, editionInWords, scopeInWords } from './scope-in-words'

function eventSection({ edition }: Taking, event: VisitEvent, facts: EventFacts): string {
  const address = pageAddressOf(event.id, edition)
  const head = [facts.standing, `${facts.when}.`].filter((words) => words !== null).join(' ')
  const where = facts.where === '' ? '' : ` ${markdownText(`${facts.where}.`)}`
  const lines = [
    facts.people.length > 0 && `Who: ${facts.people.join(', ')}.`,
    facts.whenNote && `On the date: ${facts.whenNote}`,
  ]
  const statements = facts.statements.map(
    ({ text, sigla }) => `- ${markdownText(text)} (${markdownText(sigla)})`,
  )
  const readings = facts.readings.map(
    ({ question, shown }) => `> ${markdownText(question)} ${markdownText(`Shown here: ${shown}`)}`,
  )
  return [
    `### ${markdownText(event.title)}`,
    `**${markdownText(head)}**${where}`,
    statements.join('\n'),
    ...lines.flatMap((line) => (line ? [markdownText(line)] : [])),
    ...readings,
    ...(address === null ? [] : [`<${address}>`]),
  ].join('\n\n')
}

function sourceItem({ siglum, csl, translation, dateBasis }: Article): string {
  const words = `${csl.title}. ${csl['container-title']}. ${translation} ${dateBasis}`
  return `- **${siglum}** ${markdownText(words)} <${csl.URL.replace(/[<> ]/g, encodeURIComponent)}>`
}

function daySections(taking: Taking): string[] {
  const factsOf = factsIn(taking.index)
  const days = new Map<string | null, VisitEvent[]>()
  for (const event of taking.events) {
    const day = listingDay(event.when)
    days.set(day, [...(days.get(day) ?? []), event])
  }
  const inOrder = [...days].sort(([a], [b]) => ((a ?? '~') < (b ?? '~') ? -1 : 1))
  return inOrder.map(([day, events]) =>
    [
      `## ${day === null ? 'Without a day' : markdownText(longDay(day))}`,
      ...events.map((event) => eventSection(taking, event, factsOf(event))),
    ].join('\n\n'),
  )
}

function write(taking: Taking): string {
  const { visit } = taking.index
  return `${[
    `# ${markdownText(visit.title)}`,
    markdownText(`${datesOf(taking)}. ${scopeInWords(taking)} ${editionInWords(taking)}`),
    markdownText('Times are local to the place. A6 is paragraph 6 of article A.'),
    ...daySections(taking),
    '## Sources',
    visit.articles.map(sourceItem).join('\n'),
  ].join('\n\n')}\n`
}

/** Markdown (CommonMark) to read or to paste: by day, each statement with its sigla. */
export const markdown: ExportFormat = {
  id: 'markdown',
  name: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  write,
}
