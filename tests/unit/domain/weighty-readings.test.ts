import { describe, expect, test } from 'vitest'
import type { Reading } from '../../../src/domain/visit'
import { indexVisit } from '../../../src/domain/visit-index'
import { weightyReadings } from '../../../src/domain/weighty-readings'
import { cite, eventWith, readingWith, visitWith } from '../../support/visit-builder'

const events = [
  eventWith('talks', { kind: 'talks' }),
  eventWith('tour'),
  eventWith('walk'),
  eventWith('ride', { kind: 'journey' }),
  eventWith('unlisted', { kind: 'journey' }),
]
const listed = new Set(['talks', 'tour', 'walk', 'ride'])
const said = (...labels: string[]) => [{ says: 'So.', cites: labels.map((label) => cite(label)) }]

const weighty = (readings: Reading[], most = 9) =>
  weightyReadings(indexVisit(visitWith(events, { readings })), listed, most).map(({ id }) => id)

describe('the readings on the sheet', () => {
  test('are those in which articles differ or one is garbled, about something that is listed', () => {
    const of = (kind: Reading['kind'], ...about: string[]) =>
      readingWith(`${kind}-${about.join('-')}`, { kind, events: about })
    expect(
      weighty([
        of('differ', 'talks'),
        of('garbled', 'talks'),
        of('silent', 'talks'),
        of('undecidable', 'talks'),
        of('forecast', 'talks'),
        of('differ', 'unlisted'),
        of('differ'),
        of('garbled', 'unlisted', 'tour'),
      ]),
    ).toEqual(['differ-talks', 'garbled-talks', 'garbled-unlisted-tour'])
  })

  test('come weightiest first: by the articles, then the events, those of the journey more', () => {
    const plain = readingWith('plain', { events: ['tour'] })
    const more = readingWith('more', { events: ['tour', 'walk'] })
    const journey = readingWith('journey', { events: ['ride'] })
    const apart = readingWith('apart', { events: ['tour'], witnesses: said('A1', 'B1') })
    expect(weighty([plain, more, journey, apart])).toEqual(['apart', 'journey', 'more', 'plain'])
    // an article that says it twice, and events that are not listed, add nothing
    const again = readingWith('again', {
      events: ['tour', 'unlisted'],
      witnesses: [...said('A1', 'A2'), ...said('A3')],
    })
    expect(weighty([again, more, plain])).toEqual(['more', 'again', 'plain'])
    // three of the listed weigh as much as one journey, three and another article as much as two
    const three = readingWith('three', { events: ['tour', 'walk', 'talks'] })
    expect(weighty([three, journey])).toEqual(['three', 'journey'])
    expect(weighty([journey, three])).toEqual(['journey', 'three'])
  })

  test('are no more than there is room for', () => {
    const readings = ['a', 'b', 'c'].map((id) => readingWith(id, { events: ['tour'] }))
    expect(weighty(readings, 2)).toEqual(['a', 'b'])
    expect(weighty(readings, 0)).toEqual([])
  })
})
