import type { Edition } from '../../src/domain/edition'
import type { Person, Place, Visit, VisitEvent } from '../../src/domain/visit'
import { indexVisit } from '../../src/domain/visit-index'
import type { Taking } from '../../src/export/export-format'
import { at, cite, eventWith, visitWith } from './visit-builder'

export const edition: Edition = {
  version: '1.2.3',
  fingerprint: 'abc1234',
  site: { url: 'https://visit.example/', size: 1, outline: '' },
  offline: { kind: 'none' },
}

const place = (id: string, more: Partial<Place>): Place => ({
  id,
  name: id,
  names: {},
  spellings: [{ as: id, article: 'paper-a', paragraph: 1 }],
  titles: [],
  kind: 'city',
  zone: 'Europe/Berlin',
  ...more,
})

const person = (id: string, name: string): Person => ({
  id,
  name,
  names: {},
  spellings: [{ as: name, article: 'paper-a', paragraph: 1 }],
  titles: [],
  kind: 'person',
})

/** A visit in a zone whose clocks change in its midst, with a date of every kind. */
export function visitToExport(more: Partial<Visit> = {}): Visit {
  const guest = { person: 'guest', part: 'guest' as const, cites: [cite('A1')] }
  const events: VisitEvent[] = [
    eventWith('arrival', {
      title: 'Arrival, with a band; "at last"',
      kind: 'journey',
      when: at('2023-03-25', { time: '23:30' }),
      place: 'hall',
      people: [guest],
    }),
    eventWith('talks', {
      kind: 'talks',
      when: at('2023-03-26', { time: '13:00' }),
      place: 'berlin',
      people: [guest, { person: 'host', part: 'host', cites: [cite('B2')] }],
      statements: [
        { text: 'They talked.', cites: [cite('A2'), cite('B2', { via: ['host'] })] },
        { text: 'Long.', cites: [cite('B3')] },
      ],
    }),
    eventWith('walk', { when: at('2023-03-26', { part: 'evening' }), place: 'berlin' }),
    eventWith('train', { kind: 'journey', when: at('2023-03-26/2023-03-27'), from: 'berlin' }),
    eventWith('before', { when: at('../2023-03-26') }),
    eventWith('uncertain', { when: at('2023-03-27?'), place: 'field' }),
    eventWith('forecast', {
      status: 'expected',
      outcome: { event: 'talks', held: 'borne-out' },
      when: at('2023-03-27'),
    }),
    eventWith('claim', { kind: 'statement', status: 'claimed', when: at('2023-03-27') }),
    eventWith('no-day', { kind: 'reaction', when: at(null) }),
  ]
  return visitWith(events, {
    title: 'Guest in Berlin',
    from: '2023-03-25',
    to: '2023-03-27',
    revised: '2024-01-02',
    people: [person('guest', 'Ada Gast'), person('host', 'Bo Wirt')],
    places: [
      place('berlin', { name: 'Berlin', lat: 52.52, lon: 13.405 }),
      place('hall', { name: 'Hall', kind: 'site', within: 'berlin', lat: 52.5, lon: 13.4 }),
      place('field', { name: 'Field', kind: 'region' }),
    ],
    ...more,
  })
}

/** The whole of a visit, ready to be written. */
export function takingWhole(visit: Visit, more: Partial<Taking> = {}): Taking {
  const index = indexVisit(visit)
  return { index, events: visit.events, scope: { kind: 'visit' }, edition, ...more }
}

/** Nothing of it, as a filter may leave. */
export function takingNothing(): Taking {
  return takingWhole(visitToExport(), { events: [], scope: { kind: 'filtered' } })
}

/** The same visit with one title and one sentence that nobody foresaw. */
export function takingText(text: string): Taking {
  const visit = visitToExport()
  const [first, ...rest] = visit.events
  if (first === undefined) throw new Error('The visit has no event')
  const changed = { ...first, title: text, statements: [{ text, cites: [cite('A1')] }] }
  return takingWhole({ ...visit, title: text, events: [changed, ...rest] })
}
