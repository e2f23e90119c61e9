import { describe, expect, test } from 'vitest'
import { problemsAfter } from '../../../support/dataset-problems'

describe('an id', () => {
  test('that two records of different files have is told at the second', () => {
    expect(problemsAfter(['readings.json', ['readings', 0, 'id'], 'quay-concert'])).toEqual([
      {
        file: 'readings.json',
        id: 'quay-concert',
        path: 'readings[0].id',
        found: '"quay-concert"',
        expected: 'an id of its own: a record of visit.json has this one',
      },
    ])
  })

  test('that two records of one file have is told at the second', () => {
    expect(problemsAfter(['visit.json', ['events', 4, 'id'], 'quay-concert'])).toMatchObject([
      { path: 'events[4].id', expected: 'an id of its own: an earlier record has this one' },
    ])
  })

  test.each([
    'readings',
    'readings-differ',
    'articles',
    'people',
    'places',
    'itinerary',
    'about',
    'accessibility',
    'undated',
    'days',
    'a6',
  ])('that is the address #%s of the page itself is refused', (id) => {
    expect(problemsAfter(['readings.json', ['readings', 0, 'id'], id])).toMatchObject([
      {
        path: 'readings[0].id',
        found: JSON.stringify(id),
        expected: `another id: #${id} is an address of the page itself`,
      },
    ])
  })

  test('that is a day is refused', () => {
    expect(problemsAfter(['readings.json', ['readings', 0, 'id'], '2024-05-01'])).toMatchObject([
      { path: 'readings[0].id', found: '"2024-05-01"' },
    ])
  })

  test('may begin like a passage', () => {
    expect(problemsAfter(['readings.json', ['readings', 0, 'id'], 'a6-or-b2'])).toEqual([])
  })
})

test('a siglum that two articles have is told at the second', () => {
  expect(problemsAfter(['articles.json', ['articles', 1, 'siglum'], 'A'])).toEqual([
    {
      file: 'articles.json',
      id: 'island-post',
      path: 'articles[1].siglum',
      found: '"A"',
      expected: 'a siglum of its own: an earlier record has this one',
    },
  ])
})
