import { expect, test } from 'vitest'
import { problemsAfter } from '../../../support/dataset-problems'

test('a place does not lie within itself', () => {
  expect(problemsAfter(['places.json', ['places', 1, 'within'], 'quay'])).toEqual([
    {
      file: 'places.json',
      id: 'quay',
      path: 'places[1].within',
      found: '"quay"',
      expected: 'a place that does not lie within this one',
    },
  ])
})

test('places that lie within one another are told, each', () => {
  const told = problemsAfter(
    ['places.json', ['places', 0, 'within'], 'quay'],
    ['places.json', ['places', 2, 'within'], 'quay'],
  )
  expect(told.map(({ id }) => id)).toEqual(['harbour-town', 'quay'])
})
