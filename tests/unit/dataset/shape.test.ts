import { describe, expect, test } from 'vitest'
import type { JsonPath } from '../../../src/dataset/json-path'
import type { DatasetFileName } from '../../../src/dataset/schema'
import { problemsAfter } from '../../support/dataset-problems'

type Case = [
  DatasetFileName,
  JsonPath,
  unknown,
  { found?: string; expected: string; nearest?: string },
]

const cases: Case[] = [
  ['visit.json', ['title'], undefined, { found: 'nothing', expected: 'a text' }],
  ['visit.json', ['title'], '  ', { expected: 'a text that is not blank' }],
  ['visit.json', ['events'], {}, { found: '{}', expected: 'a list' }],
  ['visit.json', ['events', 0, 'statements'], [], { expected: 'a list of at least 1 entry' }],
  [
    'visit.json',
    ['events', 0, 'when', 'time'],
    '8:30',
    { expected: 'a 24-hour clock time such as "13:00"' },
  ],
  [
    'visit.json',
    ['events', 0, 'people', 0, 'part'],
    'gest',
    {
      expected:
        'one of "guest", "host", "company", "greeter", "guide", "speaker", "giver", "receiver", "absent", "subject"',
      nearest: '"guest"',
    },
  ],
  [
    'visit.json',
    ['events', 0, 'when', 'cites', 0, 'pragraph'],
    2,
    {
      found: '2',
      expected: 'no such key; the keys here are article, paragraph, phrase, via, note',
      nearest: '"paragraph"',
    },
  ],
  [
    'places.json',
    ['places', 0, 'names', 'Korean'],
    'x',
    { expected: 'a language tag such as "ar" or "zh-Hans"' },
  ],
  ['places.json', ['places', 0, 'lat'], 91, { found: '91', expected: 'a number of at most 90' }],
  ['articles.json', ['articles', 0, 'paragraphs', 0, 'words'], 2.5, { expected: 'a whole number' }],
  [
    'articles.json',
    ['articles', 0, 'csl', 'URL'],
    'ftp://a.example',
    { expected: 'an http or https address' },
  ],
  ['articles.json', ['articles', 0, 'csl', 'container-title'], 5, { expected: 'a text' }],
  ['people.json', ['people', 0], null, { found: 'null', expected: 'an object' }],
]

describe('a value of the wrong shape', () => {
  test.each(cases)('in %s at %j, %j, is told with what is expected', (file, path, value, told) => {
    expect(problemsAfter([file, path, value])).toContainEqual(
      expect.objectContaining({ file, ...told }),
    )
  })
})

describe('what belongs together in one record', () => {
  test('an inferred date needs its reason', () => {
    expect(problemsAfter(['visit.json', ['events', 0, 'when', 'basis'], 'inferred'])).toEqual([
      {
        file: 'visit.json',
        id: 'ferry-departure',
        path: 'events[0].when.reason',
        found: 'nothing',
        expected: 'a reason, because the basis is "inferred"',
      },
    ])
  })

  test('an event without a date has no hour and needs a reason', () => {
    const told = problemsAfter(['visit.json', ['events', 0, 'when', 'date'], null])
    expect(told.map(({ path, expected }) => [path, expected])).toContainEqual([
      'events[0].when.date',
      'a date, because a time or part of day is given',
    ])
    expect(told.map(({ path, expected }) => [path, expected])).toContainEqual([
      'events[0].when.reason',
      'a reason, because there is no date',
    ])
  })

  test('an expected event needs an outcome, and no other has one', () => {
    expect(problemsAfter(['visit.json', ['events', 3, 'outcome'], undefined])).toMatchObject([
      { path: 'events[3].outcome', found: 'nothing' },
    ])
    expect(
      problemsAfter(['visit.json', ['events', 0, 'outcome'], { held: 'borne-out' }]),
    ).toMatchObject([
      {
        path: 'events[0].outcome',
        expected: 'an outcome if, and only if, the status is "expected"',
      },
    ])
  })

  test('only a journey comes from somewhere', () => {
    expect(problemsAfter(['visit.json', ['events', 1, 'from'], 'quay'])).toMatchObject([
      { id: 'quay-concert', path: 'events[1].from', found: '"quay"' },
    ])
  })

  test('a paragraph without an event needs its reason', () => {
    const path = ['articles', 1, 'paragraphs', 2, 'reason']
    expect(problemsAfter(['articles.json', path, undefined])).toMatchObject([
      { id: 'island-post', path: 'articles[1].paragraphs[2].reason', found: 'nothing' },
    ])
  })
})

test('a long value is shown cut', () => {
  const [problem] = problemsAfter(['visit.json', ['title'], [`${'long '.repeat(50)}`]])
  expect(problem?.found).toHaveLength(78)
  expect(problem?.found.endsWith('…')).toBe(true)
})
