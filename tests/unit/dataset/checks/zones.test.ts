import { expect, test } from 'vitest'
import { problemsAfter } from '../../../support/dataset-problems'

test('a misspelt zone is told with the zone most like it', () => {
  expect(problemsAfter(['places.json', ['places', 2, 'zone'], 'Asia/Vladivostock'])).toEqual([
    {
      file: 'places.json',
      id: 'north-island',
      path: 'places[2].zone',
      found: '"Asia/Vladivostock"',
      expected: 'an IANA time zone such as "Europe/Berlin"',
      nearest: '"Asia/Vladivostok"',
    },
  ])
})

test.each(['+09:00', 'UTC+9', 'local', '__proto__'])('%s is no zone', (zone) => {
  expect(problemsAfter(['places.json', ['places', 2, 'zone'], zone])).toMatchObject([
    { path: 'places[2].zone', found: JSON.stringify(zone) },
  ])
})

test('an older name of a zone is one', () => {
  expect(problemsAfter(['places.json', ['places', 2, 'zone'], 'Asia/Calcutta'])).toEqual([])
})
