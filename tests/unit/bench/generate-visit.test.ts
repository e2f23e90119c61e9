import { expect, test } from 'vitest'
import { type DatasetFiles, forEachFile } from '../../../src/dataset/dataset-files'
import { loadVisit } from '../../../src/dataset/load-visit'
import { generateVisit } from '../../bench/generate-visit'
import { plainEvents } from '../../bench/plain-events'

function asFiles(options: { events: number; seed?: number }): DatasetFiles {
  const dataset = generateVisit(options)
  return forEachFile((file) => ({ bytes: new TextEncoder().encode(JSON.stringify(dataset[file])) }))
}

test.each([4, 60, 1000])('a visit of %i events passes every check of the dataset', (events) => {
  const loaded = loadVisit(asFiles({ events }))
  expect(loaded.ok ? loaded.visit.events.length : loaded.problems.slice(0, 3)).toBe(events)
})

test('the same seed gives the same visit, another seed another', () => {
  const text = (seed: number) => JSON.stringify(generateVisit({ events: 60, seed }))
  expect(text(7)).toBe(text(7))
  expect(text(7)).not.toBe(text(8))
})

test('the other pages get every event with its title, date and text', () => {
  const events = plainEvents(generateVisit({ events: 60 }))
  expect(events).toHaveLength(60)
  for (const { title, date, text, start } of events) {
    expect(title).toMatch(/, no\. \d+$/)
    expect(date).not.toBe('')
    expect(text).toMatch(/\.$/)
    expect(new Date(`${start}Z`).getTime()).not.toBeNaN()
  }
})
