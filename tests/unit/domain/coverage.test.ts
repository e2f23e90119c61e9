import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysByArticle, paragraphsByUse, paragraphUses } from '../../../src/domain/coverage'
import { indexVisit, statementCitesOf } from '../../../src/domain/visit-index'
import { arbitraryVisit } from '../../support/arbitrary-visit'
import { shippedIndex } from '../../support/shipped-index'
import { at, cite, eventWith, visitWith } from '../../support/visit-builder'

describe('days by article', () => {
  test('has every day of the visit, then what has no day', () => {
    const days = daysByArticle(shippedIndex).map(({ day }) => day)
    expect(days).toEqual([...shippedIndex.days, null])
  })

  test('has no row without a day where every event has one', () => {
    const days = daysByArticle(indexVisit(visitWith([eventWith('it')]))).map(({ day }) => day)
    expect(days).toEqual(['2024-05-01', '2024-05-02', '2024-05-03'])
  })

  test('counts an event for each article that a sentence of it rests on', () => {
    const statements = [{ text: 'It was.', cites: [cite('A1'), cite('B1')] }]
    const events = [
      eventWith('one'),
      eventWith('two', { statements }),
      eventWith('x', { when: at(null) }),
    ]
    const [first, second, , undated] = daysByArticle(indexVisit(visitWith(events)))
    const counts = (row = first) => row?.articles.map((article) => article.events.length)
    expect(counts()).toEqual([2, 1])
    expect(counts(second)).toEqual([0, 0])
    expect(counts(undated)).toEqual([1, 0])
  })

  test('says of the articles of the visit which are dated before a day', () => {
    const said = daysByArticle(shippedIndex).map(({ day, articles }) => [
      day?.slice(-2) ?? '',
      articles.map(({ silence }) => silence?.charAt(0) ?? '-').join(''),
    ])
    expect(said).toEqual([
      ['10', 'ss-s'],
      ['11', 'ssss'],
      ['12', 'ss--'],
      ['13', '----'],
      ['14', 'ss-d'],
      ['15', 'ds-d'],
      ['16', 'ds-d'],
      ['17', 'ds-d'],
      ['', 's---'],
    ])
  })

  test('loses no event and no article that tells it, whatever the visit', () => {
    fc.assert(
      fc.property(arbitraryVisit, (visit) => {
        const rows = daysByArticle(indexVisit(visit))
        const events = rows.flatMap((row) => row.events)
        expect(events.map(({ id }) => id).toSorted()).toEqual(
          visit.events.map(({ id }) => id).toSorted(),
        )
        const told = rows.flatMap((row) => row.articles.flatMap((article) => article.events))
        const telling = visit.events.flatMap((event) => [
          ...new Set(statementCitesOf(event).map(({ article }) => article)),
        ])
        expect(told).toHaveLength(telling.length)
      }),
    )
  })
})

describe('paragraphs by use', () => {
  test('accounts for each of the 81, by uses that add up', () => {
    const paragraphs = shippedIndex.visit.articles.flatMap((article) => article.paragraphs)
    const totals = paragraphsByUse(paragraphs)
    expect(totals.all.paragraphs).toBe(81)
    const sum = (key: 'paragraphs' | 'words') =>
      paragraphUses.reduce((all, use) => all + totals[use][key], 0)
    expect(sum('paragraphs')).toBe(81)
    expect(sum('words')).toBe(totals.all.words)
    expect(totals.all.words).toBe(paragraphs.reduce((all, { words }) => all + words, 0))
  })

  test('is nothing of nothing', () => {
    expect(paragraphsByUse([]).all).toEqual({ paragraphs: 0, words: 0 })
  })
})
