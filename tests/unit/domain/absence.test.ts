import { describe, expect, test } from 'vitest'
import { absentFrom } from '../../../src/domain/absence'
import type { Article } from '../../../src/domain/visit'
import { indexVisit } from '../../../src/domain/visit-index'
import {
  articleWith,
  at,
  cite,
  eventWith,
  readingWith,
  visitWith,
} from '../../support/visit-builder'

const dated = (siglum: string, day: number): Article => {
  const article = articleWith(siglum)
  return { ...article, csl: { ...article.csl, issued: { 'date-parts': [[2024, 5, day]] } } }
}

/** Who is absent from a reading that A speaks in, about events of these dates; B is of 1 May. */
function absent(dates: (string | null)[]) {
  const events = dates.map((date, i) => eventWith(`event-${i}`, { when: at(date) }))
  const reading = readingWith('case', {
    events: events.map(({ id }) => id),
    witnesses: [{ says: 'So.', cites: [cite('A1')] }],
  })
  const articles = [articleWith('A'), dated('B', 1), articleWith('C')]
  const index = indexVisit(visitWith([...events, eventWith('other')], { articles }))
  const { silent, datedBefore } = absentFrom(reading, index)
  const sigla = (found: Article[]) => found.map(({ siglum }) => siglum).join('')
  return `${sigla(silent)}|${sigla(datedBefore)}`
}

describe('an article without a witness', () => {
  test('is dated before, if its date is before the day in question', () => {
    expect(absent(['2024-05-02'])).toBe('C|B')
  })

  test('is silent on the day of its own date', () => {
    expect(absent(['2024-05-01'])).toBe('BC|')
  })

  test('is silent if it could have told of one of several days', () => {
    expect(absent(['2024-05-03', '2024-05-01'])).toBe('BC|')
    expect(absent(['2024-05-01/2024-05-03'])).toBe('BC|')
  })

  test('is dated before what began later', () => {
    expect(absent(['2024-05-02/2024-05-03'])).toBe('C|B')
    expect(absent(['2024-05-02/..'])).toBe('C|B')
  })

  test.each([
    ['no event', []],
    ['an uncertain day', ['2024-05-03?']],
    ['no day', [null]],
    ['one day of two', ['2024-05-03', null]],
    ['an open start', ['../2024-05-03']],
  ])('is only called silent for %s', (_, dates) => {
    expect(absent(dates)).toBe('BC|')
  })
})
