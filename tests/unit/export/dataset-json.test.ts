import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { visitOf } from '../../../src/dataset/load-visit'
import { visitFileSchema } from '../../../src/dataset/schema'
import { writeDataset } from '../../../src/export/dataset-json'
import { hostileText } from '../../support/hostile-text'
import { shippedIndex } from '../../support/shipped-index'
import { takingNothing, takingText, takingWhole } from '../../support/visit-to-export'

describe('the dataset', () => {
  test('comes back as it was, through the real schema and every check', () => {
    const files = JSON.parse(writeDataset(takingWhole(shippedIndex.visit)))
    const loaded = visitOf(files)
    if (!loaded.ok) throw new Error(loaded.problems.map(({ found }) => found).join('\n'))
    expect(shippedIndex.visit).toMatchObject(loaded.visit)
    expect(loaded.visit.events).toEqual(shippedIndex.visit.events)
    expect(files['schema/visit.schema.json'].type).toBe('object')
  })

  test('of an event names nobody and nothing that it does not hold', () => {
    for (const event of shippedIndex.visit.events) {
      const taking = takingWhole(shippedIndex.visit, {
        events: [event],
        scope: { kind: 'event', event: event.id },
      })
      const files = JSON.parse(writeDataset(taking))
      const ids = (list: { id: string }[]) => new Set(list.map(({ id }) => id))
      const people = ids(files['people.json'].people)
      const places = ids(files['places.json'].places)
      expect(event.people.every(({ person }) => people.has(person))).toBe(true)
      expect(event.place === undefined || places.has(event.place)).toBe(true)
      for (const reading of files['readings.json'].readings)
        expect(reading.events).toEqual([event.id])
      expect(visitFileSchema.safeParse(files['visit.json']).success, event.id).toBe(true)
    }
  })

  test('of nothing is empty lists', () => {
    const files = JSON.parse(writeDataset(takingNothing()))
    expect(files['visit.json'].events).toEqual([])
    expect(files['people.json'].people).toEqual([])
  })

  test('holds any title', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const files = JSON.parse(writeDataset(takingText(text)))
        expect(files['visit.json'].events[0].title).toBe(text)
      }),
      { numRuns: 200 },
    )
  })
})
