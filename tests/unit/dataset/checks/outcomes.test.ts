import { expect, test } from 'vitest'
import { problemsAfter } from '../../../support/dataset-problems'

test('a forecast is not its own outcome', () => {
  const path = ['events', 3, 'outcome', 'event']
  expect(problemsAfter(['visit.json', path, 'bridge-opening'])).toEqual([
    {
      file: 'visit.json',
      id: 'bridge-opening',
      path: 'events[3].outcome.event',
      found: '"bridge-opening"',
      expected: 'another event than the expected one itself',
    },
  ])
})

test('a forecast may have no event that bears on it', () => {
  expect(problemsAfter(['visit.json', ['events', 3, 'outcome', 'event'], undefined])).toEqual([])
})
