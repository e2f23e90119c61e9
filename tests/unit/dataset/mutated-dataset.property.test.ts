import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datasetFileNames, parseFiles, type RawDataset } from '../../../src/dataset/dataset-files'
import { visitOf } from '../../../src/dataset/load-visit'
import { formatProblems } from '../../../src/dataset/problem'
import { readDataset } from '../../../src/dataset/read-dataset'
import { marksOf } from '../../../src/domain/chronology'
import { localClock } from '../../../src/domain/clock'
import { itineraryOf } from '../../../src/domain/itinerary'
import { lineOf } from '../../../src/domain/line'
import { readingOrder } from '../../../src/domain/programme'
import { indexVisit } from '../../../src/domain/visit-index'
import { patience } from '../../support/property-runs'

const { dataset: shipped } = parseFiles(readDataset(join(import.meta.dirname, '../../../data')))

type Path = readonly (string | number)[]

/** Every place of a JSON value, those inside others too. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inside = Array.isArray(value)
    ? value.flatMap((child, i) => pathsIn(child, [...path, i]))
    : Object.entries(value).flatMap(([key, child]) => pathsIn(child, [...path, key]))
  return [path, ...inside]
}

const places = datasetFileNames.flatMap((file) =>
  pathsIn(shipped[file]).map((path) => ({ file, path })),
)
const valueAt = (dataset: RawDataset, file: keyof RawDataset, path: Path) =>
  path.reduce<unknown>((node, step) => Reflect.get(Object(node), step), dataset[file])

type Mutation = { what: 'delete' } | { what: 'repeat' } | { what: 'put'; value: unknown }

const strange = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  1e308,
  'NaN',
  '',
  ' ',
  '\u0000',
  '\ud800',
  '__proto__',
  'constructor',
  '2023-02-30',
  '2023-09-13/2023-09-12',
  '24:00',
  'x'.repeat(100_000),
  [],
  {},
  [[[]]],
  JSON.parse('{"__proto__":{"polluted":true}}'),
)
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.constantFrom<Mutation>({ what: 'delete' }, { what: 'repeat' }),
  fc.oneof(strange, fc.jsonValue(), fc.string({ unit: 'binary' })).map((value) => ({
    what: 'put' as const,
    value,
  })),
  // what stands elsewhere: an id of another kind, a date in place of a title
  fc.constantFrom(...places).map(({ file, path }) => ({
    what: 'put' as const,
    value: valueAt(shipped, file, path),
  })),
)

/** The shipped dataset with one change at one place; only what holds the place is copied. */
function mutated(file: keyof RawDataset, path: Path, change: Mutation): RawDataset {
  const changeAt = (node: unknown, [step, ...rest]: Path): unknown => {
    // a file is not taken away but empty
    if (step === undefined) return change.what === 'put' ? change.value : null
    if (Array.isArray(node)) {
      const at = Number(step)
      if (rest.length > 0) return node.with(at, changeAt(node[at], rest))
      if (change.what === 'delete') return node.toSpliced(at, 1)
      if (change.what === 'repeat') return node.toSpliced(at, 0, node[at])
      return node.with(at, change.value)
    }
    const copy: Record<string, unknown> = { ...Object(node) }
    if (rest.length > 0) copy[step] = changeAt(copy[step], rest)
    else if (change.what === 'delete') delete copy[step]
    else if (change.what === 'repeat') copy[`${step}2`] = copy[step]
    else copy[step] = change.value
    return copy
  }
  return { ...shipped, [file]: changeAt(shipped[file], path) }
}

describe('the shipped dataset, with one thing changed', () => {
  test('is sound at first', () => {
    expect(visitOf(shipped).ok).toBe(true)
    expect(places.length).toBeGreaterThan(5000)
  })

  test(
    'is a visit that can be shown, or has problems that say where; never an exception',
    () => {
      let sound = 0
      fc.assert(
        fc.property(fc.constantFrom(...places), mutation, ({ file, path }, change) => {
          const loaded = visitOf(mutated(file, path, change))
          expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
          if (!loaded.ok) {
            expect(loaded.problems.length).toBeGreaterThan(0)
            for (const problem of loaded.problems) {
              expect(datasetFileNames).toContain(problem.file)
              expect(problem.expected).not.toBe('')
            }
            expect(formatProblems(loaded.problems)).toContain(loaded.problems[0]?.file ?? '')
            return
          }
          sound += 1
          const index = indexVisit(loaded.visit)
          expect(readingOrder(index)).toHaveLength(loaded.visit.events.length)
          expect(lineOf(index).stops).toHaveLength(index.days.length)
          expect(marksOf(index, localClock).length).toBeLessThanOrEqual(loaded.visit.events.length)
          expect(itineraryOf(index)).toBeDefined()
        }),
      )
      // both verdicts have to have come up, or nothing was tried
      expect(sound).toBeGreaterThan(0)
    },
    patience,
  )
})
