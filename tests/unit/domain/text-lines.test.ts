import { expect, test } from 'vitest'
import { linesOf, widthOf } from '../../../src/domain/text-lines'

test('a text takes no line if it is empty, one if it fits, and more as the column narrows', () => {
  const column = widthOf('one two', 8)
  expect(linesOf('', { size: 8, column })).toBe(0)
  expect(linesOf('one two', { size: 8, column })).toBe(1)
  expect(linesOf('one two six', { size: 8, column })).toBe(2)
})

test('a word that is wider than the column is broken', () => {
  expect(linesOf('x'.repeat(30), { size: 10, column: 50 })).toBe(3)
})
