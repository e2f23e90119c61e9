import type { VisitEvent } from '../domain/visit'
import { knownDate } from '../domain/when'
import { offsetLabel } from '../domain/zoned-clock'
import { csvNumber, csvText } from './csv-cell'
import { type EventFacts, factsIn, siglaOf } from './event-facts'
import type { ExportFormat, Taking } from './export-format'
import { pageAddressOf } from './page-address'

type Row = {
  taking: Taking
  event: VisitEvent
  facts: EventFacts
  statement: VisitEvent['statements'][number]
  n: number
}

function daysOf({ when }: VisitEvent): { first: string; last: string } {
  const date = knownDate(when)
  switch (date.kind) {
    case 'none':
      return { first: '', last: '' }
    case 'day':
      return { first: date.day, last: date.day }
    case 'span':
      return { first: date.from, last: date.to }
    case 'before':
      return { first: '', last: date.to }
    case 'after':
      return { first: date.from, last: '' }
  }
}

function offsetOf({ when }: VisitEvent, zone: string): string {
  const date = knownDate(when)
  return when.time === undefined || date.kind !== 'day' ? '' : offsetLabel(date.day, zone)
}

const columns: readonly (readonly [string, (row: Row) => string])[] = [
  ['event', ({ event }) => csvText(event.id)],
  ['title', ({ event }) => csvText(event.title)],
  ['kind', ({ event }) => event.kind],
  ['status', ({ event }) => event.status],
  ['outcome', ({ event }) => event.outcome?.held ?? ''],
  ['outcome_event', ({ event }) => csvText(event.outcome?.event ?? '')],
  ['date_edtf', ({ event }) => csvText(event.when.date ?? '')],
  ['first_day', ({ event }) => daysOf(event).first],
  ['last_day', ({ event }) => daysOf(event).last],
  ['local_time', ({ event }) => event.when.time ?? ''],
  ['part_of_day', ({ event }) => event.when.part ?? ''],
  ['zone', ({ event, facts }) => (event.when.date === null ? '' : csvText(facts.zone))],
  ['utc_offset', ({ event, facts }) => offsetOf(event, facts.zone)],
  ['date_basis', ({ event }) => event.when.basis],
  ['date_reason', ({ event }) => csvText(event.when.reason ?? '')],
  ['date_sources', ({ taking, event }) => csvText(siglaOf(taking.index, event.when.cites))],
  ['from', ({ facts }) => csvText(facts.from?.name ?? '')],
  ['place', ({ facts }) => csvText(facts.place?.name ?? '')],
  ['latitude', ({ facts }) => csvNumber(facts.place?.lat)],
  ['longitude', ({ facts }) => csvNumber(facts.place?.lon)],
  ['people', ({ facts }) => csvText(facts.people.join('; '))],
  ['statement_number', ({ n }) => String(n)],
  ['statement', ({ statement }) => csvText(statement.text)],
  ['sources', ({ taking, statement }) => csvText(siglaOf(taking.index, statement.cites))],
  [
    'source_phrases',
    ({ statement }) => csvText(statement.cites.map(({ phrase }) => phrase).join(' | ')),
  ],
  ['via', ({ taking, statement }) => csvText(viaOf(taking, statement))],
  [
    'source_addresses',
    ({ taking, statement }) => {
      const ids = [...new Set(statement.cites.map(({ article }) => article))]
      return csvText(ids.map((id) => taking.index.article.get(id)?.csl.URL ?? id).join(' '))
    },
  ],
  ['questions', ({ facts }) => csvText(facts.readings.map(({ question }) => question).join(' | '))],
  ['page', ({ taking, event }) => csvText(pageAddressOf(event.id, taking.edition) ?? '')],
]

/** Who told whom, nearest to the article first: "agency < a witness". */
function viaOf({ index }: Taking, { cites }: Row['statement']): string {
  const chains = cites.flatMap(({ via = [] }) =>
    via.length === 0 ? [] : [via.map((id) => index.person.get(id)?.name ?? id).join(' < ')],
  )
  return [...new Set(chains)].join('; ')
}

function write(taking: Taking): string {
  const factsOf = factsIn(taking.index)
  const rows = taking.events.flatMap((event) => {
    const facts = factsOf(event)
    return event.statements.map((statement, i) => ({ taking, event, facts, statement, n: i + 1 }))
  })
  const lines = [
    columns.map(([name]) => name),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ]
  // Without the mark, Excel reads UTF-8 as the machine's own code page.
  return `\ufeff${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`
}

/**
 * CSV (RFC 4180, UTF-8 with byte order mark): one row per statement with its sources, the event
 * repeated in each. An empty list is the row of names alone.
 */
export const csv: ExportFormat = {
  id: 'csv',
  name: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  write,
}
