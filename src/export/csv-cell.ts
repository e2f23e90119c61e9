import { wellFormed } from './well-formed'

/** What a spreadsheet takes for the start of a formula, its full-width forms included. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/**
 * A text as a cell of RFC 4180 that no spreadsheet takes for a formula: where it would, an
 * apostrophe is put in front. A text that has one there already gets another, so that taking one
 * away always gives the text back.
 */
export function csvText(text: string): string {
  const plain = wellFormed(text)
  const safe = FORMULA.test(plain) ? `'${plain}` : plain
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A number as a cell; a negative one is no formula. Empty where there is none. */
export function csvNumber(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}
