import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  archivedAddress,
  originalAddress,
  passageLabel,
  passagesOf,
  siglaSummary,
} from '../../../src/domain/citation'
import { articleWith, cite } from '../../support/visit-builder'

const articles = [articleWith('A'), articleWith('B')]
const [paper = articleWith('A')] = articles
const at = (URL: string) => ({ ...paper, csl: { ...paper.csl, URL } })

test('a passage is named by siglum and paragraph', () => {
  expect(passageLabel(paper, 6)).toBe('A6')
})

test('several phrases of one paragraph lead to one passage', () => {
  const cites = [cite('A6'), cite('B2'), cite('A6', { phrase: 'other words' })]
  expect(passagesOf(cites)).toEqual([
    { article: 'paper-a', paragraph: 6 },
    { article: 'paper-b', paragraph: 2 },
  ])
})

describe('the sigla beside an event', () => {
  test.each([
    [[], ''],
    [['A6'], 'A6'],
    [['A6', 'A6'], 'A6'],
    [['A10', 'A11'], 'A10 A11'],
    [['A10', 'A11', 'A12'], 'A10–12'],
    [['B7', 'A12', 'A10', 'A11'], 'A10–12 B7'],
    [['A1', 'A2', 'A3', 'A5', 'A7', 'A8'], 'A1–3 A5 A7 A8'],
    [['A9', 'A10'], 'A9 A10'],
    [['A1', 'B2', 'A3', 'B4'], 'A1 A3 B2 B4'],
    [['Z1', 'A1'], 'A1'],
  ])('for %j read %j', (labels, summary) => {
    const cites = labels.map((label) => cite(label))
    expect(siglaSummary(cites, articles)).toBe(summary)
  })

  test('name every cited paragraph once, and no other', () => {
    const paragraphs = fc.array(fc.integer({ min: 1, max: 30 }))
    fc.assert(
      fc.property(paragraphs, (numbers) => {
        const named = siglaSummary(
          numbers.map((n) => cite(`A${n}`)),
          articles,
        )
          .split(' ')
          .filter((run) => run !== '')
          .flatMap((run) => {
            const [first = 0, last = first] = run.slice(1).split('–').map(Number)
            return Array.from({ length: last - first + 1 }, (_, i) => first + i)
          })
        expect(named).toEqual([...new Set(numbers)].sort((a, b) => a - b))
      }),
    )
  })
})

describe('the way to the words in the original', () => {
  test.each([
    ['plain words', 'plain%20words'],
    ['Soyuz-2', 'Soyuz%2D2'],
    ['guards, then flags', 'guards%2C%20then%20flags'],
    ['talks & gifts', 'talks%20%26%20gifts'],
    ['“so-called” "gift"', '%E2%80%9Cso%2Dcalled%E2%80%9D%20%22gift%22'],
    ['Восточный', '%D0%92%D0%BE%D1%81%D1%82%D0%BE%D1%87%D0%BD%D1%8B%D0%B9'],
    ['100% #1', '100%25%20%231'],
  ])('for %j carries it as %s', (phrase, encoded) => {
    expect(originalAddress(paper, phrase)).toBe(`https://paper-a.example/story#:~:text=${encoded}`)
  })

  test('keeps a fragment that the address has already', () => {
    expect(originalAddress(at('https://paper.example/#page-2'), 'two words')).toBe(
      'https://paper.example/#page-2:~:text=two%20words',
    )
  })

  test('keeps an encoded address as it is', () => {
    const address = 'https://paper.example/%E3%80%90x%E3%80%91-%22y%22.html?a=1&b=2'
    expect(originalAddress(at(address), 'word')).toBe(`${address}#:~:text=word`)
  })

  test('is one term for the browser, which gets back the very phrase', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (phrase) => {
        const [, directive = ''] = originalAddress(paper, phrase).split('#:~:text=')
        expect(directive).not.toMatch(/[-,&#\s]/)
        expect(decodeURIComponent(directive)).toBe(phrase)
      }),
    )
  })
})

test('an archived copy is asked for as it was when the visit ended', () => {
  expect(archivedAddress(paper, '2023-09-17')).toBe(
    'https://web.archive.org/web/20230917/https://paper-a.example/story',
  )
})
