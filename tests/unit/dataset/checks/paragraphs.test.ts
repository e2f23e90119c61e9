import { describe, expect, test } from 'vitest'
import { problemsAfter } from '../../../support/dataset-problems'

describe('a paragraph that no article has', () => {
  test.each([5, 99])('such as %d of four is told where it is cited', (paragraph) => {
    const path = ['events', 4, 'statements', 0, 'cites', 0, 'paragraph']
    expect(problemsAfter(['visit.json', path, paragraph])).toEqual([
      {
        file: 'visit.json',
        id: 'old-letters',
        path: 'events[4].statements[0].cites[0].paragraph',
        found: String(paragraph),
        expected: 'a paragraph of harbour-gazette: a whole number from 1 to 4',
      },
    ])
  })

  test.each([0, -1, 1.5])('such as %d is told once', (paragraph) => {
    const path = ['readings', 0, 'witnesses', 0, 'cites', 0, 'paragraph']
    expect(problemsAfter(['readings.json', path, paragraph])).toMatchObject([
      {
        path: 'readings[0].witnesses[0].cites[0].paragraph',
        expected: 'a paragraph of island-post: a whole number from 1 to 3',
      },
    ])
  })

  test('is told where a name is said to be spelt in it', () => {
    expect(
      problemsAfter(['people.json', ['people', 0, 'spellings', 0, 'paragraph'], 8]),
    ).toMatchObject([{ id: 'minister', path: 'people[0].spellings[0].paragraph', found: '8' }])
  })
})

describe('the numbering of paragraphs', () => {
  test('has no gap', () => {
    expect(problemsAfter(['articles.json', ['articles', 1, 'paragraphs', 2, 'n'], 4])).toEqual([
      {
        file: 'articles.json',
        id: 'island-post',
        path: 'articles[1].paragraphs[2].n',
        found: '4',
        expected: '3: paragraphs are numbered from 1, in order',
      },
    ])
  })

  test('has no number twice and starts at 1', () => {
    const n = (index: number) => ['articles', 1, 'paragraphs', index, 'n']
    const told = problemsAfter(['articles.json', n(0), 2], ['articles.json', n(2), 2]).filter(
      ({ path }) => path.endsWith('.n'),
    )
    expect(told.map(({ path }) => path)).toEqual([
      'articles[1].paragraphs[0].n',
      'articles[1].paragraphs[2].n',
    ])
  })
})
