import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf } from '../../../src/domain/text-segments'

test('spans that overlap share the piece in between', () => {
  const spans = [
    { start: 0, end: 5, of: 'a' },
    { start: 3, end: 8, of: 'b' },
  ]
  expect(segmentsOf('abcdefghij', spans)).toEqual([
    { text: 'abc', of: ['a'] },
    { text: 'de', of: ['a', 'b'] },
    { text: 'fgh', of: ['b'] },
    { text: 'ij', of: [] },
  ])
})

test('the pieces are the text, and those of a span are its words', () => {
  const span = fc
    .tuple(fc.nat({ max: 20 }), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ start, end: Math.min(start + length, 20) }))
    .filter(({ start, end }) => end > start)
  fc.assert(
    fc.property(fc.string({ minLength: 20, maxLength: 20 }), fc.array(span), (text, some) => {
      const spans = some.map((one, of) => ({ ...one, of }))
      const segments = segmentsOf(text, spans)
      expect(segments.map((piece) => piece.text).join('')).toBe(text)
      for (const { start, end, of } of spans) {
        const words = segments.filter((piece) => piece.of.includes(of)).map((piece) => piece.text)
        expect(words.join('')).toBe(text.slice(start, end))
      }
    }),
  )
})

test('a span beyond the ends is cut off there, and an empty one cuts nothing out', () => {
  expect(segmentsOf('abc', [{ start: -2, end: 9, of: 'all' }])).toEqual([
    { text: 'abc', of: ['all'] },
  ])
  expect(segmentsOf('abc', [{ start: -2, end: 2, of: 'start' }])).toEqual([
    { text: 'ab', of: ['start'] },
    { text: 'c', of: [] },
  ])
  expect(segmentsOf('abc', [{ start: 3, end: 9, of: 'behind' }])).toEqual([{ text: 'abc', of: [] }])
  expect(segmentsOf('', [{ start: 0, end: 1, of: 'nothing' }])).toEqual([])
})
