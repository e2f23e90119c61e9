import { describe, expect, test } from 'vitest'
import { foldWhiteSpace, paragraphsOf, wordsOf } from '../../../src/domain/article-text'

describe('folding white space', () => {
  test('makes one blank of every run, no-break spaces and tabs included', () => {
    expect(foldWhiteSpace('a  b\u00a0c \u00a0\t d\u2009e')).toBe('a b c d e')
  })

  test('drops leading and trailing blanks', () => {
    expect(foldWhiteSpace('\u00a0 at noon \n')).toBe('at noon')
  })

  test('leaves everything else as printed', () => {
    expect(foldWhiteSpace("“Kim’s” – 13:10 a.m. on the <>th'")).toBe(
      "“Kim’s” – 13:10 a.m. on the <>th'",
    )
  })
})

describe('the words of a text', () => {
  test('are what stands between white space, with its punctuation', () => {
    expect(wordsOf(' Su-35,\u00a0built  – here. ')).toEqual(['Su-35,', 'built', '–', 'here.'])
  })

  test('are none in a blank text', () => {
    expect(wordsOf('')).toEqual([])
    expect(wordsOf(' \u00a0\n')).toEqual([])
  })
})

describe('the paragraphs of a text', () => {
  test('are its lines that are not blank, folded', () => {
    expect(paragraphsOf('\n\nFirst  line \n \u00a0\n\tSecond\u00a0line\n')).toEqual([
      'First line',
      'Second line',
    ])
  })

  test('do not depend on how lines are ended', () => {
    expect(paragraphsOf('a\r\n\r\nb\rc\nd')).toEqual(['a', 'b', 'c', 'd'])
  })

  test('are none in an empty text', () => {
    expect(paragraphsOf('')).toEqual([])
    expect(paragraphsOf('\r\n \n')).toEqual([])
  })
})
