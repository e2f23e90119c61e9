import { describe, expect, test } from 'vitest'
import { problemsAfter } from '../../../support/dataset-problems'

const words = (count: number) => Array.from({ length: count }, () => 'la').join(' ')

describe('a phrase', () => {
  const path = ['events', 0, 'statements', 0, 'cites', 0, 'phrase']

  test.each([
    [1, '1 word: "la"'],
    [9, '9 words: "la la la la la la la la la"'],
  ])('of %d words is refused', (count, found) => {
    expect(problemsAfter(['visit.json', path, words(count)])).toEqual([
      {
        file: 'visit.json',
        id: 'ferry-departure',
        path: 'events[0].statements[0].cites[0].phrase',
        found,
        expected: 'two to eight words, as printed',
      },
    ])
  })

  test.each([2, 8])('may have %d words', (count) => {
    expect(problemsAfter(['visit.json', path, words(count)])).toEqual([])
  })

  test('has words between white space of any kind', () => {
    expect(problemsAfter(['visit.json', path, 'on\u00a0board'])).toEqual([])
  })

  test('is held to the same in a title and in a witness', () => {
    expect(
      problemsAfter(
        ['people.json', ['people', 0, 'titles', 0, 'cites', 0, 'phrase'], 'la'],
        ['readings.json', ['readings', 0, 'witnesses', 0, 'cites', 0, 'phrase'], 'la'],
      ).map(({ path }) => path),
    ).toEqual(['people[0].titles[0].cites[0].phrase', 'readings[0].witnesses[0].cites[0].phrase'])
  })
})

describe('a gist', () => {
  const path = ['articles', 0, 'paragraphs', 1, 'gist']

  test('of more than twenty words is refused', () => {
    expect(problemsAfter(['articles.json', path, words(21)])).toMatchObject([
      {
        id: 'harbour-gazette',
        path: 'articles[0].paragraphs[1].gist',
        expected: 'at most twenty words',
      },
    ])
  })

  test('may have twenty', () => {
    expect(problemsAfter(['articles.json', path, words(20)])).toEqual([])
  })
})
