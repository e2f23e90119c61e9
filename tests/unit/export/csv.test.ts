import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { writeCsv } from '../../../src/export/csv'
import { asRead, hostileText } from '../../support/hostile-text'
import { shippedIndex } from '../../support/shipped-index'
import {
  takingNothing,
  takingText,
  takingWhole,
  visitToExport,
} from '../../support/visit-to-export'

type Row = Record<string, string>

function read(text: string) {
  const { data, errors, meta } = Papa.parse<Row>(text.trimEnd(), { header: true })
  expect(errors).toEqual([])
  return { rows: data, columns: meta.fields ?? [] }
}

/** A cell as its author wrote it: the apostrophe keeps spreadsheets from reckoning. */
const cell = (value: string | undefined) => value?.replace(/^'/, '')

describe('a table', () => {
  const whole = writeCsv(takingWhole(visitToExport()))

  test('is what it was', async () => {
    await expect(whole.replaceAll('\r\n', '\n')).toMatchFileSnapshot('golden/visit.csv.txt')
  })

  test('has a row for each sentence, with its passages and who told it', () => {
    const rows = read(whole).rows.filter(({ event }) => event === 'talks')
    expect(rows.map(({ statement, passages, told_by }) => [statement, passages, told_by])).toEqual([
      ['They talked.', 'A2 B2', ' | Bo Wirt'],
      ['Long.', 'B3', ''],
    ])
    const all = shippedIndex.visit.events.flatMap(({ statements }) => statements)
    expect(read(writeCsv(takingWhole(shippedIndex.visit))).rows).toHaveLength(all.length)
  })

  test('begins with a byte order mark and ends its lines as the standard says', () => {
    expect(whole.startsWith('\ufeff')).toBe(true)
    expect(whole.endsWith('\r\n')).toBe(true)
    expect(whole.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('of nothing is its header', () => {
    const { rows, columns } = read(writeCsv(takingNothing()))
    expect(rows).toEqual([])
    expect(columns).toContain('statement')
  })

  test('holds any title, and none of them is a formula', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const [row] = read(writeCsv(takingText(text))).rows
        expect(row?.title).not.toMatch(/^[=+\-@\t\r]/)
        expect(cell(row?.title)).toBe(asRead(text))
        expect(cell(row?.statement)).toBe(asRead(text))
      }),
      { numRuns: 200 },
    )
  })
})
