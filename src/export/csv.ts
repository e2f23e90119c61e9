import type { Statement, VisitEvent } from '../domain/visit'
import { peopleInWords, placeInWords, sigla, statusInWords } from './event-words'
import type { ExportFormat, Taking } from './export-format'
import { wellFormed } from './well-formed'

/**
 * A cell that a spreadsheet takes as text. One that begins like a formula gets an apostrophe before
 * it, which the spreadsheet hides and another reader takes off (OWASP, CSV injection).
 */
export function safeCell(value: string): string {
  return /^[=+\-@\t\r＝＋－＠']/.test(value) ? `'${value}` : value
}

function quoted(value: string): string {
  return /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

type Row = { event: VisitEvent; statement: Statement; n: number }

const columns: readonly { name: string; of: (taking: Taking, row: Row) => string }[] = [
  { name: 'event', of: (_, { event }) => event.id },
  { name: 'title', of: (_, { event }) => event.title },
  { name: 'kind', of: (_, { event }) => event.kind },
  { name: 'status', of: (_, { event }) => statusInWords[event.status] },
  { name: 'date_edtf', of: (_, { event }) => event.when.date ?? '' },
  { name: 'time_local', of: (_, { event }) => event.when.time ?? '' },
  { name: 'part_of_day', of: (_, { event }) => event.when.part ?? '' },
  { name: 'date_basis', of: (_, { event }) => event.when.basis },
  { name: 'place', of: ({ index }, { event }) => placeInWords(index, event) },
  { name: 'zone', of: ({ index }, { event }) => index.place.get(event.place ?? '')?.zone ?? '' },
  { name: 'people', of: ({ index }, { event }) => peopleInWords(index, event).join('; ') },
  { name: 'statement_number', of: (_, { n }) => String(n) },
  { name: 'statement', of: (_, { statement }) => statement.text },
  { name: 'passages', of: ({ index }, { statement }) => sigla(index, statement.cites) },
  {
    name: 'phrases',
    of: (_, { statement }) => statement.cites.map(({ phrase }) => phrase).join(' | '),
  },
  {
    name: 'told_by',
    of: ({ index }, { statement }) =>
      statement.cites
        .map(({ via = [] }) => via.map((id) => index.person.get(id)?.name ?? id).join(' < '))
        .join(' | '),
  },
]

/**
 * RFC 4180, in UTF-8 with a byte order mark, without which Excel reads another encoding. A row for
 * each statement; without events the header alone.
 */
export function writeCsv(taking: Taking): string {
  const rows = taking.events.flatMap((event) =>
    event.statements.map((statement, i) => ({ event, statement, n: i + 1 })),
  )
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ of }) => wellFormed(safeCell(of(taking, row))))),
  ]
  return `\ufeff${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`
}

export const csv: ExportFormat = {
  id: 'csv',
  name: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  write: writeCsv,
}
