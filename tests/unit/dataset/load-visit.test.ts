import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datasetFileNames, forEachFile } from '../../../src/dataset/dataset-files'
import { loadVisit } from '../../../src/dataset/load-visit'
import { formatProblems } from '../../../src/dataset/problem'
import { datasetWith, filesOf } from '../../support/dataset-builder'

function problemsOf(files: Parameters<typeof loadVisit>[0]) {
  const loaded = loadVisit(files)
  return loaded.ok ? [] : loaded.problems
}

describe('a sound dataset', () => {
  test('becomes one visit', () => {
    const loaded = loadVisit(filesOf(datasetWith()))
    expect(loaded).toMatchObject({
      ok: true,
      visit: { title: 'The minister goes north', from: '2024-05-01', to: '2024-05-03' },
    })
    expect(loaded.ok && loaded.visit.events.map(({ id }) => id)).toEqual([
      'ferry-departure',
      'quay-concert',
      'island-arrival',
      'bridge-opening',
      'old-letters',
    ])
    expect(loaded.ok && Object.keys(loaded.visit).sort()).toEqual(
      ['title', 'from', 'to', 'events', 'articles', 'people', 'places', 'readings'].sort(),
    )
  })

  test('may start with a byte order mark', () => {
    const dataset = datasetWith()
    const marked = `\ufeff${JSON.stringify(dataset['visit.json'])}`
    expect(loadVisit(filesOf(dataset, { 'visit.json': marked })).ok).toBe(true)
  })
})

describe('files that cannot be read', () => {
  test('are a problem each, and hide no other', () => {
    const files = {
      ...filesOf(datasetWith(['visit.json', ['from'], '1 May']), {
        'readings.json': '{"readings": [,',
      }),
      'people.json': { unreadable: 'no such file' },
      'places.json': { bytes: Uint8Array.of(0x7b, 0xff, 0x7d) },
    }
    expect(formatProblems(problemsOf(files))).toBe(
      [
        '4 problems in the dataset',
        'people.json\n  found no such file\n  expected a file of the dataset',
        'places.json\n  found bytes that are no UTF-8\n  expected UTF-8 text',
        'readings.json\n  found , at line 1, column 15\n  expected a JSON value',
        'visit.json · from\n  found "1 May"\n  expected a day of the calendar such as "1996-03-31"',
      ].join('\n\n'),
    )
  })

  test('leave references into them unjudged', () => {
    const files = { ...filesOf(datasetWith()), 'people.json': { unreadable: 'no such file' } }
    expect(problemsOf(files).map(({ file }) => file)).toEqual(['people.json'])
  })
})

describe('keys', () => {
  test.each(['__proto__', 'constructor', 'prototype'])(
    '%s is refused, at whatever depth',
    (key) => {
      const visit = JSON.stringify(datasetWith()['visit.json']).replace(
        '"place":"quay"',
        `"place":"quay","${key}":{"polluted":true}`,
      )
      const [problem, ...others] = problemsOf(filesOf(datasetWith(), { 'visit.json': visit }))
      expect(problem).toMatchObject({
        file: 'visit.json',
        path: `events[1].${key}`,
        expected: 'another key: this one is refused',
      })
      expect(others).toEqual([])
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    },
  )

  test('that stand twice are a problem, though JSON would take the last', () => {
    const text = '{"readings": [],\n "readings": []}'
    expect(problemsOf(filesOf(datasetWith(), { 'readings.json': text }))).toEqual([
      {
        file: 'readings.json',
        id: null,
        path: 'readings',
        found: 'the key "readings" again at line 2, column 2',
        expected: 'each key once',
      },
    ])
  })
})

describe('many mistakes', () => {
  test('are all told at once, file by file, also within one record', () => {
    const dataset = datasetWith(
      ['readings.json', ['readings', 0, 'events', 0], 'bridge-openning'],
      ['visit.json', ['events', 1, 'kind'], 'ceremoney'],
      ['visit.json', ['events', 1, 'place'], 'quai'],
      ['visit.json', ['events', 1, 'when', 'date'], '2024-05-32'],
      ['people.json', ['people', 0, 'nmae'], 'The minister'],
      ['articles.json', ['articles', 0, 'paragraphs', 1, 'n'], 7],
    )
    const told = problemsOf(filesOf(dataset)).map(
      ({ file, path, nearest }) =>
        `${file} ${path}${nearest === undefined ? '' : ` -> ${nearest}`}`,
    )
    expect(told).toEqual([
      'visit.json events[1].kind -> "ceremony"',
      'visit.json events[1].place -> "quay"',
      'visit.json events[1].when.date',
      'articles.json articles[0].paragraphs[1].n',
      'people.json people[0].nmae -> "name"',
      'readings.json readings[0].events[0] -> "bridge-opening"',
    ])
  })

  test('of shape and reference at one place are told once, by the reference', () => {
    const dataset = datasetWith(['visit.json', ['events', 0, 'place'], 'Harbour Town'])
    expect(problemsOf(filesOf(dataset))).toEqual([
      {
        file: 'visit.json',
        id: 'ferry-departure',
        path: 'events[0].place',
        found: '"Harbour Town"',
        expected: 'the id of one of the places in places.json',
        nearest: '"harbour-town"',
      },
    ])
  })
})

describe('any input', () => {
  const isVerdict = (loaded: ReturnType<typeof loadVisit>) =>
    loaded.ok || (loaded.problems.length > 0 && formatProblems(loaded.problems) !== '')

  test('of JSON gives a visit or problems, never an exception', () => {
    const value = fc.oneof(fc.jsonValue(), fc.object())
    fc.assert(
      fc.property(fc.tuple(value, value, value, value, value), (values) => {
        const texts = new Map(datasetFileNames.map((file, index) => [file, values[index]]))
        const files = filesOf(forEachFile((file) => texts.get(file) ?? null))
        expect(isVerdict(loadVisit(files))).toBe(true)
      }),
    )
  })

  test('of a sound dataset with any value at any place is no exception either', () => {
    const places = datasetFileNames.flatMap((file) =>
      pathsIn(datasetWith()[file]).map((path) => ({ file, path })),
    )
    const value = fc.oneof(fc.jsonValue(), fc.string(), fc.integer(), fc.constant(undefined))
    fc.assert(
      fc.property(fc.constantFrom(...places), value, ({ file, path }, changed) => {
        expect(isVerdict(loadVisit(filesOf(datasetWith([file, path, changed]))))).toBe(true)
      }),
    )
  })

  test('of bytes gives problems, never an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const loaded = loadVisit({ ...filesOf(datasetWith()), 'visit.json': { bytes } })
        expect(loaded.ok).toBe(false)
      }),
    )
  })
})

/** Every place of a JSON value that can be changed. */
function pathsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const children = Array.isArray(value)
    ? value.flatMap((child, index) => pathsIn(child, [...path, index]))
    : Object.entries(value).flatMap(([key, child]) => pathsIn(child, [...path, key]))
  return path.length === 0 ? children : [path, ...children]
}
