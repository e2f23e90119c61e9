import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articlesCited, originsOf } from '../../../src/domain/origins'
import { shippedVisit } from '../../support/shipped-visit'
import { articleWith, cite } from '../../support/visit-builder'

const via = (label: string, ...sources: string[]) =>
  cite(label, sources.length > 0 ? { via: sources } : {})

describe('the origins of cites', () => {
  test('none without a cite', () => {
    expect(originsOf([])).toEqual([])
  })

  test('an article that names nobody is one, however often it is cited', () => {
    expect(originsOf([via('A1'), via('A2')])).toEqual([{ steps: [], articles: ['paper-a'] }])
  })

  test('four articles that repeat one agency are one', () => {
    const cites = ['A1', 'B1', 'C1', 'D1'].map((label) => via(label, 'agency'))
    expect(originsOf(cites)).toEqual([
      { steps: [['agency']], articles: ['paper-a', 'paper-b', 'paper-c', 'paper-d'] },
    ])
  })

  test('an agency and the man it quotes are one, the man first', () => {
    expect(originsOf([via('A1', 'agency'), via('A2', 'agency', 'man')])).toEqual([
      { steps: [['man'], ['agency']], articles: ['paper-a'] },
    ])
  })

  test('two agencies that quote one man are one', () => {
    const cites = [via('A1', 'agency', 'man'), via('B1', 'other', 'man')]
    expect(originsOf(cites).map(({ steps }) => steps)).toEqual([[['man'], ['agency', 'other']]])
  })

  test('two agencies are two, until a chain ties them together', () => {
    const cites = [via('A1', 'agency'), via('B1', 'other')]
    expect(originsOf(cites)).toHaveLength(2)
    expect(originsOf([...cites, via('C1', 'agency', 'other')])).toHaveLength(1)
  })

  test('two articles, one of them on its own word, are two', () => {
    expect(originsOf([via('A1'), via('B1', 'agency')])).toHaveLength(2)
  })

  test('what an article says besides the sources that it names is no further one', () => {
    expect(originsOf([via('A1'), via('A2', 'agency')])).toEqual([
      { steps: [['agency']], articles: ['paper-a'] },
    ])
  })

  test('every event of the visit has at least one, and no more than its sources and articles', () => {
    for (const { id, statements } of shippedVisit.events) {
      const cites = statements.flatMap((statement) => statement.cites)
      const names = new Set(cites.flatMap((c) => c.via ?? [c.article]))
      expect(originsOf(cites).length, id).toBeGreaterThanOrEqual(1)
      expect(originsOf(cites).length, id).toBeLessThanOrEqual(names.size)
    }
  })
})

describe('for any cites, the origins', () => {
  const anyCite = fc
    .tuple(
      fc.constantFrom('A', 'B', 'C', 'D'),
      fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's', 't'), { maxLength: 3 }),
    )
    .map(([siglum, sources]) => via(`${siglum}1`, ...sources))
  const cites = fc.array(anyCite, { maxLength: 12 })
  const sourcesOf = (all: ReturnType<typeof cite>[]) =>
    originsOf(all)
      .map(({ steps, articles }) => (steps.length > 0 ? steps.flat() : articles).toSorted().join())
      .toSorted()

  test('are the same in any order of the cites', () => {
    fc.assert(
      fc.property(
        cites.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(sourcesOf(shuffled)).toEqual(sourcesOf(all))
        },
      ),
    )
  })

  test('do not change when a cite is repeated', () => {
    fc.assert(
      fc.property(cites, (all) => {
        expect(originsOf([...all, ...all])).toEqual(originsOf(all))
      }),
    )
  })

  test('hold every source that is named, once, and share none', () => {
    fc.assert(
      fc.property(cites, (all) => {
        const named = new Set(all.flatMap((c) => c.via ?? []))
        const held = originsOf(all).flatMap(({ steps }) => steps.flat())
        expect(held.toSorted()).toEqual([...named].toSorted())
      }),
    )
  })

  test('keep the sources of one chain together', () => {
    fc.assert(
      fc.property(cites, (all) => {
        const origins = originsOf(all).map(({ steps }) => steps.flat())
        for (const { via: chain = [] } of all) {
          if (chain.length > 0)
            expect(origins.filter((ids) => chain.some((id) => ids.includes(id)))).toHaveLength(1)
        }
      }),
    )
  })

  test('leave no cited article out', () => {
    fc.assert(
      fc.property(cites, (all) => {
        const articles = new Set(originsOf(all).flatMap((origin) => origin.articles))
        expect([...articles].toSorted()).toEqual([...new Set(all.map((c) => c.article))].toSorted())
      }),
    )
  })
})

test('the articles cited come in the order of the articles, each once', () => {
  const articles = ['A', 'B', 'C'].map(articleWith)
  const cited = articlesCited([cite('C1'), cite('A2'), cite('C3')], articles)
  expect(cited.map(({ siglum }) => siglum)).toEqual(['A', 'C'])
})
