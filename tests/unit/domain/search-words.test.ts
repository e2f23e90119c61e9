import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayBeMistyped, nameKey, termsOfQuery, wordsOf } from '../../../src/domain/search-words'

const terms = (text: string) => wordsOf(text).map(({ term }) => term)

describe('the words of a text', () => {
  test.each([
    ['Train arrives at Khasan', ['train', 'arrives', 'at', 'khasan']],
    ['Choi Sun-hee', ['choi', 'sun', 'hee', 'sunhee']],
    ['Komsomolsk-on-Amur', ['komsomolsk', 'on', 'komsomolskon', 'amur', 'komsomolskonamur']],
    ['Putin’s car', ['putin', 'car']],
    ["Workers' Party", ['workers', 'party']],
    ['U.S. and a.m.', ['us', 'and', 'am']],
    ['Hélène, Ænne, Łódź', ['helene', 'aenne', 'lodz']],
    ['Алёна Й', ['алена', 'и']],
    ['Su-57, 13.00', ['su', '57', 'su57', '13', '00']],
    ['김정은', ['김', '정', '김정', '은', '정은']],
    ['日本', ['日', '本', '日本']],
    ['中2中', ['中', '2', '中']],
    ['قطار', ['قطار']],
    ['🚂 -- (.*)+ \\', []],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(terms(text)).toEqual(expected)
  })

  test('stand where they say, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { term, start, end } of wordsOf(text)) {
          expect(term).not.toBe('')
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(terms(text.slice(start, end))).toContain(term)
        }
      }),
    )
  })

  test('are the same in capitals and with marks taken apart', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zа-яé가-힣 ]{0,20}$/u), (text) => {
        expect(nameKey(text.toUpperCase())).toBe(nameKey(text))
        expect(nameKey(text.normalize('NFD'))).toBe(nameKey(text))
      }),
    )
  })
})

describe('the words of a query', () => {
  test.each([
    ['Choi Sun-hee', ['choi', 'sun', 'hee']],
    ['the summit at the cosmodrome', ['summit', 'cosmodrome']],
    ['the', ['the']],
    ['train TRAIN Train', ['train']],
    ['김정은', ['김정', '정은']],
    ['김', ['김']],
    ['김정은'.normalize('NFD'), ['김정', '정은']],
    ['?!', []],
  ])('of %j', (query, expected) => {
    expect(termsOfQuery(query)).toEqual(expected)
  })

  test('are few and short, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000, size: 'max' }), (query) => {
        const asked = termsOfQuery(query)
        expect(asked.length).toBeLessThanOrEqual(12)
        expect(new Set(asked).size).toBe(asked.length)
        for (const term of asked) expect(term.length).toBeLessThanOrEqual(40)
      }),
    )
  })
})

describe('a name in one form', () => {
  test.each([
    ['Kim Jong-un', 'kim jong un'],
    ['  KIM  JONG  UN ', 'kim jong un'],
    ['Владимир Путин', 'владимир путин'],
    ['Søren’s', 'soren'],
    ['', ''],
  ])('of %j is %j', (name, key) => {
    expect(nameKey(name)).toBe(key)
  })
})

describe('mistyped letters', () => {
  test.each([
    ['kims', true],
    ['vladivostok', true],
    ['kim', false],
    ['su35', false],
    ['1300', false],
    ['푸틴대통령', false],
  ])('in %j may be forgiven: %j', (term, may) => {
    expect(mayBeMistyped(term)).toBe(may)
  })
})

test('a possessive is dropped at the end of a word only, and hyphens join only what they part', () => {
  expect(wordsOf("Kim's").map(({ term }) => term)).toEqual(['kim'])
  expect(nameKey("o'sullivan")).toBe('osullivan')
  expect(wordsOf('one - two').map(({ term }) => term)).toEqual(['one', 'two'])
  expect(wordsOf('one -two').map(({ term }) => term)).toEqual(['one', 'two'])
  expect(wordsOf('one- two').map(({ term }) => term)).toEqual(['one', 'two'])
  expect(wordsOf('one-two').map(({ term }) => term)).toEqual(['one', 'two', 'onetwo'])
})
