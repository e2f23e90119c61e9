import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csv } from '../../../src/export/csv'
import { wellFormed } from '../../../src/export/well-formed'
import { shippedVisit } from '../../support/shipped-visit'
import { autumnVisit, awkwardText, nothing, takingOf, writtenWith } from '../../support/taken-visit'

function rowsOf(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' })
}

/** The text as it stood before an apostrophe kept it from being a formula. */
const disarmed = (cell: string | undefined) => cell?.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '')

describe('CSV', () => {
  const rows = rowsOf(csv.write(takingOf(autumnVisit)))

  test('has a row for each statement, in order', () => {
    const shipped = rowsOf(csv.write(takingOf(shippedVisit)))
    expect(shipped.map(({ event, statement }) => [event, disarmed(statement)])).toEqual(
      shippedVisit.events.flatMap(({ id, statements }) => statements.map(({ text }) => [id, text])),
    )
  })

  test('gives a statement its sources, and who told them', () => {
    expect(rows[0]).toMatchObject({ event: 'departure', statement_number: '1', sources: 'A2 B1' })
    expect(rows[1]).toMatchObject({ statement_number: '2', sources: 'A3', via: 'Coast Agency' })
    expect(rows[0]?.source_addresses).toBe(
      'https://paper-a.example/story https://paper-b.example/story',
    )
  })

  test('keeps a time as exact as it is known', () => {
    const timeOf = (id: string) => rows.find(({ event }) => event === id)
    expect(timeOf('departure')).toMatchObject({ local_time: '', part_of_day: 'morning' })
    expect(timeOf('arrival')).toMatchObject({ local_time: '23:30', utc_offset: 'UTC+2' })
    expect(timeOf('warning')).toMatchObject({ first_day: '', last_day: '2024-10-27' })
    expect(timeOf('verdict')).toMatchObject({
      date_edtf: '',
      first_day: '',
      last_day: '',
      zone: '',
    })
  })

  test('keeps a negative number a number', () => {
    expect(rows[0]?.longitude).toBe('-0.1')
  })

  test('starts with the mark of UTF-8 and ends its lines as RFC 4180 says', () => {
    const text = csv.write(takingOf(autumnVisit))
    expect(text.startsWith('\ufeffevent,title,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
  })

  test('of nothing is the row of names', () => {
    const [names, ...more] = parse(csv.write(nothing), { bom: true })
    expect(names).toContain('statement')
    expect(more).toEqual([])
  })

  test('any title and sentence come back, and none is a formula', () => {
    fc.assert(
      fc.property(awkwardText, (title) => {
        const [row] = rowsOf(writtenWith(csv, title))
        expect(row?.title).not.toMatch(/^[=+\-@\t\r\n]/)
        expect(disarmed(row?.title)).toBe(wellFormed(title))
        expect(disarmed(row?.statement)).toBe(wellFormed(title))
      }),
    )
  })
})
