import { describe, expect, test } from 'vitest'
import { problemsAfter } from '../../../support/dataset-problems'

describe('a paragraph', () => {
  test('that is said to carry an event is cited by one', () => {
    expect(
      problemsAfter(['articles.json', ['articles', 1, 'paragraphs', 2, 'use'], 'event']),
    ).toEqual([
      {
        file: 'articles.json',
        id: 'island-post',
        path: 'articles[1].paragraphs[2].use',
        found: '"event"',
        expected: 'another use, or an event that cites B3: none does',
      },
    ])
  })

  test.each(['background', 'heading', 'outside'])('that is %s is cited by none', (use) => {
    const paragraph = ['articles', 0, 'paragraphs', 2]
    expect(
      problemsAfter(
        ['articles.json', [...paragraph, 'use'], use],
        ['articles.json', [...paragraph, 'reason'], 'Not about the trip.'],
      ),
    ).toEqual([
      {
        file: 'articles.json',
        id: 'harbour-gazette',
        path: 'articles[0].paragraphs[2].use',
        found: JSON.stringify(use),
        expected: '"event": quay-concert cites A3',
      },
    ])
  })

  test('of the background may be cited by titles and readings', () => {
    // The sound dataset does both: of the island's title and of the reading on the bridge.
    expect(problemsAfter()).toEqual([])
  })

  test('is not called unused for a mistake elsewhere in the event that cites it', () => {
    const told = problemsAfter(['visit.json', ['events', 1, 'kind'], 'concert'])
    expect(told.map(({ path }) => path)).toEqual(['events[1].kind'])
  })
})
