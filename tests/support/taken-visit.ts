import fc from 'fast-check'
import type { Edition } from '../../src/domain/edition'
import type { Person, Place, Visit, VisitEvent } from '../../src/domain/visit'
import { indexVisit } from '../../src/domain/visit-index'
import type { ExportFormat, TakenScope, Taking } from '../../src/export/export-format'
import { at, cite, eventWith, readingWith, visitWith } from './visit-builder'

const edition: Edition = {
  version: '1.2.3',
  fingerprint: 'abc1234',
  site: { url: 'https://visit.example/', size: 0, outline: '' },
  offline: { kind: 'none' },
}

/** The same edition, built without being told where it is published. */
export const unpublished: Edition = { ...edition, site: null }

export function personNamed(id: string, name: string, more: Partial<Person> = {}): Person {
  return {
    id,
    name,
    names: {},
    spellings: [{ as: name, article: 'paper-a', paragraph: 1 }],
    titles: [],
    kind: 'person',
    ...more,
  }
}

export function placeNamed(id: string, name: string, more: Partial<Place> = {}): Place {
  return {
    id,
    name,
    names: {},
    spellings: [{ as: name, article: 'paper-a', paragraph: 1 }],
    titles: [],
    kind: 'city',
    zone: 'Europe/Berlin',
    ...more,
  }
}

const guest = (label: string) => [
  { person: 'minister', part: 'guest' as const, cites: [cite(label)] },
]

/** Four days around the end of summer time in Berlin, with a time of every kind. */
export const autumnVisit: Visit = visitWith(
  [
    eventWith('departure', {
      title: 'Leaving, by train; “at last”',
      kind: 'journey',
      when: at('2024-10-25', { part: 'morning', cites: [cite('A2')] }),
      place: 'harbour',
      people: guest('A2'),
      statements: [
        { text: 'The minister left in the morning.', cites: [cite('A2'), cite('B1')] },
        {
          text: 'A witness saw the train.',
          cites: [cite('A3', { via: ['agency'], phrase: '=not a formula' })],
        },
      ],
    }),
    eventWith('crossing', {
      title: 'On the way',
      kind: 'journey',
      when: at('2024-10-25/2024-10-26', { basis: 'inferred', reason: 'Between two stops.' }),
      place: 'plain',
      from: 'harbour',
    }),
    eventWith('arrival', {
      title: 'Arrival',
      kind: 'journey',
      when: at('2024-10-26', { time: '23:30' }),
      place: 'capital',
      people: guest('A4'),
    }),
    eventWith('signing', {
      title: 'Signing after the clocks went back',
      kind: 'ceremony',
      when: at('2024-10-27', { time: '09:05' }),
      place: 'hall',
      people: [
        ...guest('A5'),
        { person: 'host', part: 'host', cites: [cite('A5')] },
        { person: 'deputy', part: 'absent', cites: [cite('A5')] },
      ],
    }),
    eventWith('gift', { title: 'A gift', kind: 'gift', when: at('2024-10-27?') }),
    eventWith('warning', {
      title: 'A warning from afar',
      kind: 'reaction',
      when: at('../2024-10-27'),
      people: [{ person: 'host', part: 'speaker', cites: [cite('B2')] }],
    }),
    eventWith('concert', {
      title: 'Expected: a concert',
      kind: 'ceremony',
      status: 'expected',
      outcome: { held: 'not-borne-out', event: 'signing' },
      when: at('2024-10-28', { part: 'evening', cites: [cite('B3')] }),
      place: 'capital',
    }),
    eventWith('verdict', {
      title: 'A turning point, some say',
      kind: 'statement',
      status: 'claimed',
      when: at(null),
    }),
  ],
  {
    title: 'The minister goes north',
    from: '2024-10-25',
    to: '2024-10-28',
    revised: '2025-01-02',
    people: [
      personNamed('minister', 'The Minister', { names: { ko: '장관' } }),
      personNamed('host', 'The Host'),
      personNamed('deputy', 'The Deputy'),
      personNamed('agency', 'Coast Agency', { kind: 'media' }),
    ],
    places: [
      placeNamed('harbour', 'Harbour', { zone: 'Europe/London', lat: 51.5, lon: -0.1 }),
      placeNamed('plain', 'The Plain', { kind: 'region' }),
      placeNamed('capital', 'Capital', { lat: 52.5, lon: 13.4 }),
      placeNamed('hall', 'The Hall', { kind: 'site', within: 'capital' }),
    ],
    readings: [
      readingWith('which-hour', {
        question: 'At which hour did he arrive?',
        events: ['arrival'],
        shown: 'Half past eleven.',
      }),
    ],
  },
)

/** A whole visit to take along, or with a scope those of its events that are given. */
export function takingOf(
  visit: Visit,
  more: { scope?: TakenScope; events?: readonly VisitEvent[]; edition?: Edition } = {},
): Taking {
  return {
    index: indexVisit(visit),
    events: more.events ?? visit.events,
    scope: more.scope ?? { kind: 'visit' },
    edition: more.edition ?? edition,
  }
}

/** Nothing of a visit: what a filter leaves that nothing answers to. */
export const nothing: Taking = takingOf(autumnVisit, { scope: { kind: 'filtered' }, events: [] })

/** A visit of one event that has a title and says a sentence. */
export function visitSaying(title: string, text = title): Visit {
  const event = eventWith('only', {
    title,
    when: at('2024-05-01', { time: '13:00' }),
    statements: [{ text, cites: [cite('A1')] }],
  })
  return visitWith([event])
}

const awkward = fc.constantFrom(
  '=cmd|"/C calc"!A0',
  '+1',
  '-1',
  '@SUM(A1)',
  "'=1",
  'commas, semicolons; and: colons',
  '"quoted" \'twice\'',
  'one\ntwo\r\nthree\rfour',
  '\ttab',
  '🚂👩‍🚀🇰🇵',
  'مرحبا, שלום',
  '\u202eright to left\u202c',
  '\ud83d',
  '\udc00 low alone',
  '\\n \\, \\\\',
  '<script>alert(1)</script>',
  '</p><img src=x onerror=alert(1)>',
  '&amp; &lt; &#39; &copy;',
  '# heading #',
  '1. list',
  '- item',
  '[a](http://b.example "c") ![d](e)',
  '`code` *em* __strong__ ~~gone~~ | cell',
  '김정은 и Путин',
  'long '.repeat(60),
  '🚂'.repeat(150),
  ' spaces around ',
  '\u2028line separator',
)

/** Titles and sentences that break what is careless: any text, and what formats give a meaning to. */
export const awkwardText: fc.Arbitrary<string> = fc
  .oneof(
    awkward,
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(fc.oneof(awkward, fc.string({ maxLength: 10 })), { maxLength: 4 })
      .map((all) => all.join('')),
  )
  .filter((text) => text.trim() !== '')

/** Writes in a format what one title and sentence make of a visit. */
export function writtenWith(format: ExportFormat, title: string): string {
  return format.write(takingOf(visitSaying(title)))
}
