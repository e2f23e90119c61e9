import { describe, expect, test } from 'vitest'
import {
  firstSentence,
  layOutSheet,
  nativeWithRoom,
  sourceLine,
} from '../../../src/domain/sheet-layout'
import type { Article, Person, Place, Visit, VisitEvent } from '../../../src/domain/visit'
import { indexVisit } from '../../../src/domain/visit-index'
import {
  articleWith,
  at,
  cite,
  eventWith,
  readingWith,
  visitWith,
} from '../../support/visit-builder'

const long = 'A title that is much too long for its column, and so takes several lines of the sheet'

const place = (id: string, name: string, names: Record<string, string> = {}): Place => ({
  id,
  name,
  names,
  kind: 'site',
  zone: 'UTC',
  spellings: [],
  titles: [],
})

const host: Person = {
  id: 'one',
  name: 'Mmmmmmmmmmmmmmmm',
  names: {},
  kind: 'person',
  spellings: [],
  titles: [],
}

const rows = (count: number, more: Partial<VisitEvent> = {}) =>
  Array.from({ length: count }, (_, i) => eventWith(`e${i}`, more))

/**
 * How many rows of a kind there may be until the sheet loses its air, and until it folds: that is,
 * how much room it has, and how high it takes a row for.
 */
function rowsUntil(
  more: Partial<VisitEvent>,
  visit: Partial<Visit> = {},
  others: VisitEvent[] = [],
) {
  const layout = (count: number) =>
    layOutSheet(indexVisit(visitWith([...rows(count, more), ...others], visit)))
  const until = (isOver: (count: number) => boolean) => {
    let count = 1
    while (!isOver(count)) count += 1
    return count
  }
  return {
    airy: until((count) => !layout(count).isAiry),
    folded: until((count) => layout(count).folded > 0),
  }
}

describe('the one page', () => {
  test('has room for so many plain rows, and for fewer in larger type', () => {
    expect(rowsUntil({})).toMatchInlineSnapshot(`
      {
        "airy": 51,
        "folded": 54,
      }
    `)
  })

  test('reckons with a row of several lines, whichever of its cells has them', () => {
    const places = { places: [place('quay', long)] }
    const sigla = Array.from({ length: 10 }, (_, i) => cite(`${i < 5 ? 'A' : 'B'}${(i * 2) % 10}`))
    expect({
      title: rowsUntil({ title: long }),
      place: rowsUntil({ place: 'quay' }, places),
      inferred: rowsUntil({ title: 'x'.repeat(45), when: at('2024-05-01', { basis: 'inferred' }) }),
      printed: rowsUntil({ title: 'x'.repeat(45) }),
      people: rowsUntil(
        { people: [{ person: 'one', part: 'host', cites: [] }] },
        { people: [host] },
      ),
      sigla: rowsUntil({ statements: [{ text: 'It was.', cites: sigla }] }),
    }).toMatchInlineSnapshot(`
      {
        "inferred": {
          "airy": 28,
          "folded": 28,
        },
        "people": {
          "airy": 28,
          "folded": 28,
        },
        "place": {
          "airy": 19,
          "folded": 19,
        },
        "printed": {
          "airy": 51,
          "folded": 54,
        },
        "sigla": {
          "airy": 28,
          "folded": 28,
        },
        "title": {
          "airy": 28,
          "folded": 28,
        },
      }
    `)
  })

  test('reckons with all that stands beside the rows', () => {
    const forecasts = (count: number, title: string) =>
      Array.from({ length: count }, (_, i) => eventWith(`f${i}`, { status: 'expected', title }))
    const journey = eventWith('journey', { kind: 'journey', place: 'quay' })
    const notes = (count: number, shown: string) => ({
      readings: Array.from({ length: count }, (_, i) =>
        readingWith(`r${i}`, { events: ['e0'], shown }),
      ),
    })
    const longer: Article = { ...articleWith('A'), dateBasis: long.repeat(4) }
    expect({
      forecasts: [1, 4, 8, 9].map((count) => rowsUntil({}, {}, forecasts(count, 'Short')).folded),
      long: rowsUntil({}, {}, forecasts(4, long)).folded,
      notes: [1, 3, 4].map((count) => rowsUntil({}, notes(count, 'So.')).folded),
      longNotes: rowsUntil({}, notes(3, long)).folded,
      sentences: rowsUntil({}, notes(3, `So. ${long}`)).folded,
      sources: rowsUntil({}, { articles: [longer] }).folded,
      strip: rowsUntil({}, { places: [place('quay', 'Quay')] }, [journey]).folded,
      longStrip: rowsUntil({}, { places: [place('quay', `${long} ${long}`)] }, [journey]).folded,
    }).toMatchInlineSnapshot(`
      {
        "forecasts": [
          53,
          52,
          50,
          50,
        ],
        "long": 50,
        "longNotes": 51,
        "longStrip": 45,
        "notes": [
          53,
          51,
          51,
        ],
        "sentences": 51,
        "sources": 53,
        "strip": 52,
      }
    `)
  })

  test('counts what it does not list', () => {
    const forecasts = Array.from({ length: 10 }, (_, i) =>
      eventWith(`f${i}`, { status: 'expected' }),
    )
    const readings = Array.from({ length: 5 }, (_, i) => readingWith(`r${i}`, { events: ['e0'] }))
    const visit = visitWith([...rows(200), ...forecasts], { readings })
    const layout = layOutSheet(indexVisit(visit))
    expect(layout.forecasts.map(({ id }) => id)).toEqual([
      'f0',
      'f1',
      'f2',
      'f3',
      'f4',
      'f5',
      'f6',
      'f7',
    ])
    expect(layout.moreForecasts).toBe(2)
    expect(layout.notes.map(({ id }) => id)).toEqual(['r0', 'r1', 'r2'])
    const listed = layout.days.flatMap(({ rows }) => rows).length
    expect(listed + layout.folded).toBe(200)
    expect(layout.isAiry).toBe(false)
  })

  test('gives a day without a report its line', () => {
    const days = (to: string) => rowsUntil({}, { to }).folded
    expect(days('2024-05-03') - days('2024-05-05')).toBe(2)
  })
})

test.each([
  ['One. Two.', 'One.'],
  ['Is it? Yes!', 'Is it?'],
  ['At 13.00 sharp! Then.', 'At 13.00 sharp!'],
  ['Over\nthe line. On.', 'Over\nthe line.'],
  ['No end', 'No end'],
  ['', ''],
])('of %j a line has room for %j', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence)
})

test('a place has its own script beside it where the column is wide enough', () => {
  expect(nativeWithRoom(place('a', 'Quay', { ru: 'Причал' }))).toEqual({
    language: 'ru',
    name: 'Причал',
  })
  expect(nativeWithRoom(place('a', 'Quay', { ko: '부두', ru: 'Причал' }))?.language).toBe('ko')
  expect(nativeWithRoom(place('a', 'Quay'))).toBeNull()
  expect(nativeWithRoom(place('a', long, { ru: 'Причал' }))).toBeNull()
})

test('the line of a source names where and what it was, and how its date is known', () => {
  expect(sourceLine(articleWith('A'))).toBe('Paper A Title A Not printed.')
})
