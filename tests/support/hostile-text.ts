import fc from 'fast-check'
import { wellFormed } from '../../src/export/well-formed'

const known = [
  'commas, "quotes"; and \\ backslashes',
  'two\nlines',
  'a\r\nb\rc',
  '=HYPERLINK("http://evil.example")',
  '+1',
  '-1',
  '@cmd',
  "'=1",
  '\tTab',
  '🚂🇰🇵 👩‍👩‍👧',
  'שלום עולם \u202eevil',
  '김정은 Хасан 東方',
  '<script>alert(1)</script> &amp; <!-- -->',
  '# not a heading *nor* _this_ [link](x) `code` ~~~',
  '1. no list',
  'x'.repeat(300),
  'é'.repeat(300),
  'END:VEVENT',
  '\ud800 half',
]

/** Titles that break what was not made for them: known ones, and any text at all. */
export const hostileText = fc
  .oneof(
    fc.constantFrom(...known),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 320 }),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  )
  // the schema has no title that begins or ends with a blank, or is one
  .map((text) => text.trim())
  .filter((text) => text !== '')

/** What any reader of UTF-8 gets of a text. */
export const asRead = wellFormed
