import { expect, test } from 'vitest'
import { citedPhrasesOf } from '../../../src/domain/cited-phrases'
import type { Person, Place } from '../../../src/domain/visit'
import {
  articleWith,
  at,
  cite,
  eventWith,
  readingWith,
  visitWith,
} from '../../support/visit-builder'

const other = cite('A2', { phrase: 'other words' })

const titled = {
  names: {},
  spellings: [{ as: 'One', article: 'paper-a', paragraph: 1 }],
  titles: [{ title: 'Captain', cites: [cite('A4'), cite('B4')] }],
}
const person: Person = { id: 'one', name: 'One', kind: 'person', ...titled }
const place: Place = {
  id: 'quay',
  name: 'Quay',
  kind: 'site',
  zone: 'UTC',
  ...titled,
  titles: [{ title: 'Berth', cites: [cite('A2')] }],
}

const visit = visitWith(
  [
    eventWith('arrival', {
      when: at('2024-05-01', { cites: [cite('A2')] }),
      people: [{ person: 'one', part: 'guest', cites: [other, cite('B1')] }],
      statements: [
        { text: 'First.', cites: [cite('A2')] },
        { text: 'Second.', cites: [cite('A3')] },
      ],
    }),
    eventWith('departure', {
      when: at('2024-05-02', { cites: [cite('B1')] }),
      statements: [{ text: 'Gone.', cites: [cite('A3'), cite('A3')] }],
    }),
  ],
  {
    people: [person],
    places: [place],
    readings: [
      readingWith('hour', {
        witnesses: [
          { says: 'One.', cites: [cite('A3')] },
          { says: 'Two.', cites: [cite('B1')] },
        ],
      }),
    ],
  },
)

/** Each phrase of an article with who rests on it: "2 words of A2: arrival | | quay". */
const phrases = (siglum: string) =>
  [...citedPhrasesOf(visit, articleWith(siglum))].flatMap(([n, entries]) =>
    entries.map(({ phrase, events, readings, subjects }) => {
      const users = [events, readings, subjects].map((all) => all.map(({ id }) => id).join(' '))
      return `${n} ${phrase}: ${users.join(' | ')}`
    }),
  )

test('each phrase of an article stands once, with all that rests on it, each once', () => {
  expect(phrases('A')).toEqual([
    '2 words of A2: arrival |  | quay',
    '2 other words: arrival |  | ',
    '3 words of A3: arrival departure | hour | ',
    '4 words of A4:  |  | one',
  ])
})

test('of another article they are others', () => {
  expect(phrases('B')).toEqual([
    '1 words of B1: arrival departure | hour | ',
    '4 words of B4:  |  | one',
  ])
})

test('an article that nothing rests on has none', () => {
  expect(phrases('C')).toEqual([])
})
