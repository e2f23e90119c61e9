import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  entriesOn,
  type Facet,
  type Filter,
  facets,
  filtered,
  filterOf,
  isEmpty,
  leftInWords,
  lets,
  noFilter,
  valuesIn,
  writeFilter,
} from '../../../src/domain/filter'
import { countsIn, toggled } from '../../../src/domain/filter-choices'
import { UNDATED } from '../../../src/domain/programme'
import { indexVisit } from '../../../src/domain/visit-index'
import { runs } from '../../support/property-runs'
import { shippedIndex } from '../../support/shipped-index'
import { shippedEvent, shippedVisit } from '../../support/shipped-visit'
import { at, eventWith, visitWith } from '../../support/visit-builder'

const with_ = (more: Partial<Record<Facet, string[]>>): Filter => ({ ...noFilter, ...more })
const left = (filter: Filter) => filtered(shippedIndex, filter).visit.events.map(({ id }) => id)
const reread = (filter: Filter) => {
  const query = new URLSearchParams()
  writeFilter(query, filter)
  return filterOf(new URLSearchParams(query.toString()), shippedIndex)
}

const arbitraryFilter: fc.Arbitrary<Filter> = fc.record(
  Object.fromEntries(
    facets.map((facet) => {
      const values = [...valuesIn(shippedIndex, facet)]
      const maxLength = Math.min(3, values.length)
      return [facet, fc.subarray(values, { maxLength })]
    }),
  ) as Record<Facet, fc.Arbitrary<string[]>>,
)

describe('a filter', () => {
  test('lets everything through where nothing is chosen', () => {
    expect(filtered(shippedIndex, noFilter)).toBe(shippedIndex)
    expect(isEmpty(noFilter)).toBe(true)
  })

  test('takes any of the values of one facet, and all of the facets', () => {
    const gifts = left(with_({ kind: ['gift'] }))
    const sites = left(with_({ kind: ['site'] }))
    expect(new Set(left(with_({ kind: ['gift', 'site'] })))).toEqual(new Set([...gifts, ...sites]))
    const both = left(with_({ kind: ['gift'], signs: ['differ'] }))
    expect(both.length).toBeLessThan(gifts.length)
    for (const id of both) expect(gifts).toContain(id)
  })

  test('finds an event by its place, by what that lies in, and by where it set out', () => {
    expect(left(with_({ place: ['fefu'] }))).toContain('fefu-visit')
    expect(left(with_({ place: ['vladivostok'] }))).toContain('fefu-visit')
    expect(left(with_({ place: ['pyongyang'] }))).toContain('khasan-arrival')
  })

  test('finds by people, article and status', () => {
    for (const id of left(with_({ person: ['vladimir-putin'] })))
      expect(shippedEvent(id).people.map(({ person }) => person)).toContain('vladimir-putin')
    for (const id of left(with_({ status: ['expected'] })))
      expect(shippedEvent(id).status).toBe('expected')
    const articles = shippedVisit.articles.map(({ id }) => left(with_({ article: [id] })).length)
    expect(Math.min(...articles)).toBeGreaterThan(0)
  })

  test('keeps the order of the events, and the events themselves', () => {
    fc.assert(
      fc.property(arbitraryFilter, (filter) => {
        const { visit } = filtered(shippedIndex, filter)
        const expected = shippedVisit.events.filter((event) => lets(shippedIndex, filter, event))
        expect(visit.events).toEqual(expected)
      }),
    )
  })

  test('counts what each value would leave', () => {
    fc.assert(
      fc.property(arbitraryFilter, fc.constantFrom(...facets), (filter, facet) => {
        const counts = countsIn(shippedIndex, filter, facet)
        for (const value of valuesIn(shippedIndex, facet)) {
          const alone = { ...filter, [facet]: [value] }
          expect(counts.get(value) ?? 0).toBe(left(alone).length)
        }
      }),
      runs(20),
    )
  })

  test('turns a value on and off', () => {
    fc.assert(
      fc.property(arbitraryFilter, fc.constantFrom(...facets), fc.nat(), (filter, facet, at) => {
        const values = [...valuesIn(shippedIndex, facet)]
        const value = values[at % values.length] ?? ''
        const on = toggled(with_({}), facet, value)
        expect(on[facet]).toEqual([value])
        expect(toggled(on, facet, value)).toEqual(noFilter)
        expect(new Set(toggled(toggled(filter, facet, value), facet, value)[facet])).toEqual(
          new Set(filter[facet]),
        )
      }),
    )
  })
})

describe('a filter in the address', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(arbitraryFilter, (filter) => {
        expect(reread(filter)).toEqual({ filter, unknown: null })
      }),
    )
  })

  test.each([
    ['?kind=wedding', { kind: [] }, '?kind=wedding'],
    ['?kind=gift,wedding,site', { kind: ['site', 'gift'] }, '?kind=wedding'],
    ['?kind=gift,gift', { kind: ['gift'] }, null],
    ['?kind=', { kind: [] }, null],
    ['?kind=,,', { kind: [] }, null],
    ['?person=nobody&kind=gift', { kind: ['gift'], person: [] }, '?person=nobody'],
    ['?place=__proto__', { place: [] }, '?place=__proto__'],
  ])('%s', (query, filter, unknown) => {
    const read = filterOf(new URLSearchParams(query), shippedIndex)
    expect(read.filter).toMatchObject(filter)
    expect(read.unknown).toBe(unknown)
  })

  test('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...facets), fc.string({ unit: 'binary' }), (facet, text) => {
        const { filter } = filterOf(new URLSearchParams({ [facet]: text }), shippedIndex)
        for (const value of filter[facet]) expect(valuesIn(shippedIndex, facet)).toContain(value)
      }),
    )
  })
})

describe('what a filter leaves of a day', () => {
  const index = indexVisit(
    visitWith([
      eventWith('a', { kind: 'gift' }),
      eventWith('b'),
      eventWith('c', { kind: 'gift' }),
      eventWith('d', { when: at('2024-05-02') }),
      eventWith('e', { when: at(null) }),
    ]),
  )
  const gifts = filtered(index, with_({ kind: ['gift'] }))

  test('is counted, with what has no day apart', () => {
    expect(
      ['2024-05-01', '2024-05-02', '2024-05-03', UNDATED, 'nonsense'].map((day) =>
        entriesOn(index, day),
      ),
    ).toEqual([3, 1, 0, 1, 0])
    expect(['2024-05-01', '2024-05-02', UNDATED].map((day) => entriesOn(gifts, day))).toEqual([
      2, 0, 0,
    ])
  })

  test('is said beside what there is, where there is any and something is filtered', () => {
    expect(leftInWords(index, index, '2024-05-01')).toBe('3 entries')
    expect(leftInWords(index, index, '2024-05-02')).toBe('1 entry')
    expect(leftInWords(index, gifts, '2024-05-01')).toBe('2 of 3 entries')
    expect(leftInWords(index, gifts, '2024-05-02')).toBe('0 of 1 entry')
    expect(leftInWords(index, gifts, '2024-05-03')).toBe('0 entries')
    expect(leftInWords(index, gifts, UNDATED)).toBe('0 of 1 entry')
  })
})

test('a filter of nothing leaves no trace in a query, and takes away what was there', () => {
  const query = new URLSearchParams('kind=gift&event=it')
  writeFilter(query, noFilter)
  expect(query.toString()).toBe('event=it')
})
