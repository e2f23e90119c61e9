import { expect, test } from 'vitest'
import type { JsonPath } from '../../../../src/dataset/json-path'
import type { DatasetFileName } from '../../../../src/dataset/schema'
import { problemsAfter } from '../../../support/dataset-problems'

const event = (...path: JsonPath): JsonPath => ['events', ...path]

const misspelt: [string, DatasetFileName, JsonPath, string, string, string][] = [
  [
    'the place of an event',
    'visit.json',
    event(0, 'place'),
    'harbor-town',
    'places in places.json',
    'harbour-town',
  ],
  [
    'where a journey set out',
    'visit.json',
    event(2, 'from'),
    'harbour',
    'places in places.json',
    'harbour-town',
  ],
  [
    'who took part',
    'visit.json',
    event(0, 'people', 0, 'person'),
    'ministre',
    'people in people.json',
    'minister',
  ],
  [
    'the outcome of a forecast',
    'visit.json',
    event(3, 'outcome', 'event'),
    'island-arival',
    'events in visit.json',
    'island-arrival',
  ],
  [
    'the article of a statement',
    'visit.json',
    event(0, 'statements', 0, 'cites', 0, 'article'),
    'harbour-gazete',
    'articles in articles.json',
    'harbour-gazette',
  ],
  [
    'the article of a date',
    'visit.json',
    event(0, 'when', 'cites', 0, 'article'),
    'island_post',
    'articles in articles.json',
    'island-post',
  ],
  [
    'who told it',
    'visit.json',
    event(3, 'when', 'cites', 0, 'via', 0),
    'resident',
    'people in people.json',
    'residents',
  ],
  [
    'the article of a title',
    'people.json',
    ['people', 0, 'titles', 0, 'cites', 0, 'article'],
    'gazette',
    'articles in articles.json',
    'harbour-gazette',
  ],
  [
    'the article of a spelling',
    'places.json',
    ['places', 0, 'spellings', 0, 'article'],
    'harbour-gazettes',
    'articles in articles.json',
    'harbour-gazette',
  ],
  [
    'the place around a place',
    'places.json',
    ['places', 1, 'within'],
    'harbour-twon',
    'places in places.json',
    'harbour-town',
  ],
  [
    'the events of a reading',
    'readings.json',
    ['readings', 0, 'events', 0],
    'bridge-open',
    'events in visit.json',
    'bridge-opening',
  ],
  [
    'the article of a witness',
    'readings.json',
    ['readings', 0, 'witnesses', 0, 'cites', 0, 'article'],
    'iland-post',
    'articles in articles.json',
    'island-post',
  ],
]

test.each(misspelt)(
  '%s, misspelt, is told with the id most like it',
  (_, file, path, id, of, nearest) => {
    const problems = problemsAfter([file, path, id])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({
      file,
      found: JSON.stringify(id),
      expected: `the id of one of the ${of}`,
      nearest: JSON.stringify(nearest),
    })
  },
)

test('an id of another list will not do', () => {
  expect(problemsAfter(['visit.json', ['events', 0, 'place'], 'minister'])).toEqual([
    {
      file: 'visit.json',
      id: 'ferry-departure',
      path: 'events[0].place',
      found: '"minister"',
      expected: 'the id of one of the places in places.json',
    },
  ])
})

test('a record that is malformed can be referred to all the same', () => {
  const told = problemsAfter(['places.json', ['places', 0, 'kind'], 'town'])
  expect(told.map(({ file, path }) => `${file} ${path}`)).toEqual(['places.json places[0].kind'])
})
