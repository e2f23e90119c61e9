import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { censusOf } from '../../src/dataset/census'
import { datasetFileNames, parseFiles } from '../../src/dataset/dataset-files'
import { jsonSchemaName, jsonSchemaOf } from '../../src/dataset/json-schema'
import { loadVisit } from '../../src/dataset/load-visit'
import { formatProblems } from '../../src/dataset/problem'
import { readDataset } from '../../src/dataset/read-dataset'

const folder = join(import.meta.dirname, '../../data')
const files = readDataset(folder)

function shippedVisit() {
  const loaded = loadVisit(files)
  if (!loaded.ok) throw new Error(formatProblems(loaded.problems))
  return loaded.visit
}

test('the shipped dataset has no problem', () => {
  const loaded = loadVisit(files)
  expect(loaded.ok ? '' : formatProblems(loaded.problems)).toBe('')
})

describe('the four articles', () => {
  test('have 22, 15, 27 and 17 paragraphs, 81 in all', () => {
    const lengths = shippedVisit().articles.map(({ siglum, paragraphs }) => [
      siglum,
      paragraphs.length,
    ])
    expect(lengths).toEqual([
      ['A', 22],
      ['B', 15],
      ['C', 27],
      ['D', 17],
    ])
  })

  test('have no paragraph that is neither cited by an event nor said to carry none', () => {
    const coverage = censusOf(shippedVisit()).coverage
    expect(coverage.map(({ siglum, unaccounted }) => [siglum, unaccounted])).toEqual([
      ['A', 0],
      ['B', 0],
      ['C', 0],
      ['D', 0],
    ])
  })
})

describe('the visit', () => {
  test('is told in at least 45 events, 120 cites and 25 readings', () => {
    const visit = shippedVisit()
    expect(visit.events.length).toBeGreaterThanOrEqual(45)
    expect(censusOf(visit).eventCites).toBeGreaterThanOrEqual(120)
    expect(visit.readings.length).toBeGreaterThanOrEqual(25)
  })

  test('has one clock time, that of the arrival at Vostochny', () => {
    const timed = shippedVisit().events.filter(({ when }) => when.time !== undefined)
    expect(timed.map(({ when, place }) => [when.date, when.time, place])).toEqual([
      ['2023-09-13', '13:00', 'vostochny'],
    ])
  })

  test('has no event on 11 September, of which nothing is reported', () => {
    const dates = shippedVisit().events.map(({ when }) => when.date)
    expect(dates.filter((date) => date?.startsWith('2023-09-11'))).toEqual([])
  })
})

describe('the JSON Schema for editors', () => {
  test.each(datasetFileNames)('of %s is up to date (else: npm run schema)', (file) => {
    const path = join(folder, 'schema', jsonSchemaName(file))
    const written: unknown = JSON.parse(readFileSync(path, 'utf8'))
    expect(written).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(file))))
  })

  test.each(datasetFileNames)('is what %s names as its own', (file) => {
    const named = Reflect.get(Object(parseFiles(files).dataset[file]), '$schema')
    expect(named).toBe(`./schema/${jsonSchemaName(file)}`)
    expect(existsSync(resolve(folder, String(named)))).toBe(true)
  })
})

describe('what is garbled', () => {
  const readings = () => shippedVisit().readings

  test('is told for every reading of a garbled passage', () => {
    for (const { id, kind, garbles } of readings()) {
      if (kind === 'garbled') expect(garbles, id).toBeDefined()
    }
  })

  test('has what was likely meant, unless that is not known', () => {
    for (const { cite, meant, sure } of readings().flatMap(({ garbles = [] }) => garbles)) {
      expect(meant === undefined, cite.phrase).toBe(sure === 'unknown')
    }
  })
})
