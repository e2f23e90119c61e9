import { expect, test } from 'vitest'
import { counted, countedInWords, countInWords } from '../../../src/domain/number-words'

test.each([
  [0, 'no'],
  [1, 'one'],
  [8, 'eight'],
  [10, 'ten'],
  [11, '11'],
])('%i reads %s in running text', (count, words) => {
  expect(countInWords(count)).toBe(words)
})

test.each([
  [0, '0 entries'],
  [1, '1 entry'],
  [20, '20 entries'],
])('%i entries are counted as %s', (count, words) => {
  expect(counted(count, 'entry', 'entries')).toBe(words)
})

test('a regular plural need not be given', () => {
  expect(counted(2, 'paragraph')).toBe('2 paragraphs')
})

test.each([
  [0, 'no entries'],
  [1, 'one entry'],
  [2, 'two entries'],
  [11, '11 entries'],
])('%i entries are counted in running text as %s', (count, words) => {
  expect(countedInWords(count, 'entry', 'entries')).toBe(words)
})

test('a regular plural need not be given in running text either', () => {
  expect(countedInWords(3, 'article')).toBe('three articles')
})
