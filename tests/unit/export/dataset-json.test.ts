import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { visitOf } from '../../../src/dataset/load-visit'
import { takenDatasetSchema } from '../../../src/dataset/taken-dataset'
import { datasetJson } from '../../../src/export/dataset-json'
import { shippedEvent, shippedVisit } from '../../support/shipped-visit'
import {
  autumnVisit,
  awkwardText,
  nothing,
  takingOf,
  unpublished,
  writtenWith,
} from '../../support/taken-visit'

const read = (text: string) => takenDatasetSchema.parse(JSON.parse(text))

describe('the dataset as one JSON', () => {
  test('of the whole visit makes the same visit again', () => {
    const text = datasetJson.write({ ...takingOf(shippedVisit), edition: unpublished })
    const { title, from, to, revised, events, articles, people, places, readings } = read(text)
    const loaded = visitOf({
      'visit.json': { title, from, to, revised, events },
      'articles.json': { articles },
      'people.json': { people },
      'places.json': { places },
      'readings.json': { readings },
    })
    expect(loaded.ok ? { problems: [] } : loaded).toEqual({ problems: [] })
    const { $schema: _, ...visit } = { $schema: '', ...shippedVisit }
    expect({ title, from, to, revised, events, articles, people, places, readings }).toEqual(visit)
  })

  test('of one event has what it uses and no more', () => {
    const events = [shippedEvent('vostochny-arrival')]
    const taken = read(
      datasetJson.write(
        takingOf(shippedVisit, { events, scope: { kind: 'event', event: 'vostochny-arrival' } }),
      ),
    )
    expect(taken.events).toEqual(events)
    expect(taken.places.map(({ id }) => id)).toEqual(['amur-oblast', 'vostochny'])
    const people = taken.people.map(({ id }) => id)
    expect(people).toContain('kim-jong-un')
    expect(people).not.toContain('kozhemyako')
    expect(taken.readings.every((reading) => reading.events.includes('vostochny-arrival'))).toBe(
      true,
    )
  })

  test.each(shippedVisit.events.map((event) => [event.id, event] as const))(
    'of %s has every article, person and place that is named in it',
    (id, event) => {
      const text = datasetJson.write(
        takingOf(shippedVisit, { events: [event], scope: { kind: 'event', event: id } }),
      )
      const taken = read(text)
      const ids = new Set(
        [taken.articles, taken.people, taken.places].flatMap((records) => records.map((r) => r.id)),
      )
      const named = [
        ...text.matchAll(/"(?:article|person|place|from|within)": "([a-z][^"]*)"/g),
        ...[...text.matchAll(/"via": \[([^\]]*)\]/g)].flatMap(([, via = '']) => [
          ...via.matchAll(/"([^"]+)"/g),
        ]),
      ].map(([, name]) => name)
      expect(named.filter((name) => name !== undefined && !ids.has(name))).toEqual([])
    },
  )

  test('of nothing has its lists empty and says so', () => {
    const { events, people, places, articles, taken } = read(datasetJson.write(nothing))
    expect([events, people, places, articles]).toEqual([[], [], [], []])
    expect(taken).toEqual({
      kind: 'filtered',
      says: 'A filtered list: none of the 8 events is in it.',
    })
  })

  test('says which state of which page it is', () => {
    const { edition, page } = read(datasetJson.write(takingOf(autumnVisit)))
    expect(edition).toEqual({ version: '1.2.3', fingerprint: 'abc1234' })
    expect(page).toBe('https://visit.example/')
  })

  test('any title and sentence come back', () => {
    fc.assert(
      fc.property(
        awkwardText.map((text) => text.trim()),
        (title) => {
          const [event] = read(writtenWith(datasetJson, title)).events
          expect(event?.title).toBe(title)
          expect(event?.statements[0]?.text).toBe(title)
        },
      ),
    )
  })
})
