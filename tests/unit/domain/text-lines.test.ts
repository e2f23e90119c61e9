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

test('a line is full to the last of its room, blanks between words counted', () => {
  const lines = (column: number) => linesOf('xx xx', { size: 10, column })
  const word = widthOf('xx', 10)
  const blank = widthOf(' ', 10)
  expect(lines(word + blank + word)).toBe(1)
  expect(lines(word + blank + word - 0.1)).toBe(2)
  expect(linesOf('  xx \n xx ', { size: 10, column: word + blank + word })).toBe(1)
  expect(linesOf(' \n ', { size: 10, column: 1 })).toBe(0)
})

test('a word that fills its line leaves no room, one that is broken leaves the rest of its last', () => {
  const column = widthOf('xxxx', 10)
  expect(linesOf('xxxx', { size: 10, column })).toBe(1)
  expect(linesOf('xxxx x', { size: 10, column })).toBe(2)
  expect(linesOf('xxxxxx x', { size: 10, column })).toBe(2)
  expect(linesOf('xxxxxxx xx', { size: 10, column })).toBe(3)
  expect(linesOf('x xxxxxx', { size: 10, column })).toBe(3)
  expect(linesOf('xxxxxxxx x', { size: 10, column })).toBe(3)
})
