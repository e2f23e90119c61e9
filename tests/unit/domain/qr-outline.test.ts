import { expect, test } from 'vitest'
import { outlineOf } from '../../../src/domain/qr-outline'

const modules = (...rows: string[]) => rows.map((row) => [...row].map((mark) => mark === '#'))

test.each([
  ['nothing', modules(), ''],
  ['no dark module', modules('...', '...'), ''],
  ['one module', modules('.#.'), 'M1 0h1v1h-1z'],
  ['neighbours as one rectangle', modules('##.'), 'M0 0h2v1h-2z'],
  ['a run to the edge', modules('.##'), 'M1 0h2v1h-2z'],
  ['several runs in a row', modules('#.##'), 'M0 0h1v1h-1zM2 0h2v1h-2z'],
  ['rows one below the other', modules('#.', '##'), 'M0 0h1v1h-1zM0 1h2v1h-2z'],
])('the outline of %s', (_, dark, path) => {
  expect(outlineOf(dark)).toBe(path)
})
