import { describe, expect, test } from 'vitest'
import type { Participant, Reading } from '../../../src/domain/visit'
import { citesOf, indexVisit, passageKey, signsOf } from '../../../src/domain/visit-index'
import { shippedVisit } from '../../support/shipped-visit'
import { at, cite, eventWith, readingWith, visitWith } from '../../support/visit-builder'

describe('the shipped visit', () => {
  const index = indexVisit(shippedVisit)

  test('has eight days', () => {
    expect(index.days).toHaveLength(8)
    expect(index.days[0]).toBe('2023-09-10')
    expect(index.days.at(-1)).toBe('2023-09-17')
  })

  test('holds every event on one of its days or among the undated', () => {
    const held = [...[...index.eventsOfDay.values()].flat(), ...index.undated]
    expect(held.map(({ id }) => id).toSorted()).toEqual(
      shippedVisit.events.map(({ id }) => id).toSorted(),
    )
    expect([...index.eventsOfDay.keys()]).toEqual(index.days)
  })

  test('leads from every cite of an event to its passage and back', () => {
    for (const event of shippedVisit.events) {
      for (const { article, paragraph, phrase } of citesOf(event)) {
        const uses = index.usesOfPassage.get(passageKey(article, paragraph)) ?? []
        const use = uses.filter((candidate) => candidate.event === event)
        expect(use).toHaveLength(1)
        expect(use[0]?.cites.map((used) => used.phrase)).toContain(phrase)
      }
    }
  })

  test('marks the arrival as told differently elsewhere', () => {
    const arrival = index.event.get('vostochny-arrival')
    expect(arrival && signsOf(index, arrival)).toContain('differ')
  })
})

describe('an event', () => {
  const person: Participant = { person: 'guest', part: 'guest', cites: [cite('A2')] }
  const event = eventWith('tour', {
    kind: 'journey',
    when: at('2024-05-02', { cites: [cite('A1')] }),
    place: 'harbour',
    from: 'harbour',
    people: [person, { ...person, part: 'speaker' }],
    statements: [{ text: 'It was.', cites: [cite('A2', { phrase: 'other' }), cite('B1')] }],
  })
  const index = indexVisit(visitWith([event]))

  test('names its sources in order: of its time, its people, its sentences', () => {
    expect(citesOf(event).map((used) => `${used.article} ${used.paragraph}`)).toEqual([
      'paper-a 1',
      'paper-a 2',
      'paper-a 2',
      'paper-a 2',
      'paper-b 1',
    ])
  })

  test('uses a passage once, with all that it cites there', () => {
    const uses = index.usesOfPassage.get(passageKey('paper-a', 2))
    expect(uses).toHaveLength(1)
    expect(uses?.[0]?.cites).toHaveLength(3)
  })

  test('stands once under a person or place, however often it names them', () => {
    expect(index.eventsOfSubject.get('guest')).toEqual([event])
    expect(index.eventsOfSubject.get('harbour')).toEqual([event])
  })
})

describe('the signs of an event', () => {
  const garbled = cite('A1', { note: 'A misprint.' })
  const signs = (kinds: Parameters<typeof readingWith>[1][], cites = [cite('A1')]) => {
    const event = eventWith('it', { statements: [{ text: 'It was.', cites }] })
    const readings = kinds.map((more, i) => readingWith(`r${i}`, { events: ['it'], ...more }))
    return signsOf(indexVisit(visitWith([event], { readings })), event)
  }

  test('none without a reading', () => {
    expect(signs([])).toEqual([])
  })

  test('none for a silence, a forecast, or what cannot be decided', () => {
    expect(signs([{ kind: 'silent' }, { kind: 'forecast' }, { kind: 'undecidable' }])).toEqual([])
  })

  test('sources differ, once, however many readings say so', () => {
    expect(signs([{ kind: 'differ' }, { kind: 'differ' }])).toEqual(['differ'])
  })

  test('garbled, where its own passage is', () => {
    expect(signs([{ kind: 'garbled' }], [garbled])).toEqual(['garbled'])
  })

  test('sources differ, where the garbled passage is another’s', () => {
    expect(signs([{ kind: 'garbled' }])).toEqual(['differ'])
  })

  test('both, where both hold', () => {
    expect(signs([{ kind: 'differ' }, { kind: 'garbled' }], [garbled])).toEqual([
      'differ',
      'garbled',
    ])
  })

  test('garbled, where its own passage is the one that the reading takes up', () => {
    const garbles: Reading['garbles'] = [
      {
        cite: { article: 'paper-a', paragraph: 3, phrase: 'words' },
        sure: 'unknown',
        because: 'So.',
      },
    ]
    expect(signs([{ kind: 'garbled', garbles }], [cite('A3')])).toEqual(['garbled'])
    expect(signs([{ kind: 'garbled', garbles }], [cite('A2')])).toEqual(['differ'])
    expect(signs([{ kind: 'undecidable', garbles }], [cite('A3')])).toEqual(['garbled'])
  })

  test('no dagger for a note that no reading takes up', () => {
    expect(signs([], [garbled])).toEqual([])
  })
})
