import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Address, type View, viewOf } from '../../../src/app/address'
import {
  followLink,
  hrefFromResults,
  hrefWithClock,
  hrefWithFilter,
  withSearch,
} from '../../../src/app/links'
import {
  hrefTo,
  hrefToCite,
  hrefToExport,
  hrefToMap,
  hrefToPassage,
  pageFragments,
} from '../../../src/domain/fragment'
import { shippedIndex as index } from '../../support/shipped-index'
import { shippedPassages, shippedVisit } from '../../support/shipped-visit'

/** Half a surrogate pair is no text: a query holds a sign for what cannot be read instead. */
const wellFormed = (text: string) => new URLSearchParams({ text }).get('text') ?? ''

const nowhere: Address = { hash: '', search: '' }

/** The link by which the page itself leads to what a view shows, but for clock, filter and search. */
function hrefOf(view: View): string {
  const { page, day, event, article, entry, sheet, scope, citing } = view
  switch (page) {
    case 'days':
      return hrefTo(event ?? day)
    case 'map':
      return hrefToMap({ day, ...(entry === null ? {} : { spot: entry }) })
    case 'articles':
      if (entry !== null) return hrefToPassage(entry, event ?? undefined)
      return hrefTo(article ?? page)
    case 'itinerary':
      return `${sheet === null ? '' : `?sheet=${sheet}`}${hrefTo(page)}`
    case 'export':
      if (scope.kind === 'filtered') return hrefToExport('filtered')
      if (scope.kind === 'visit') return hrefToExport()
      return hrefToExport(scope.kind === 'day' ? scope.day : scope.event)
    case 'cite':
      return hrefToCite(citing ?? undefined)
    default:
      return hrefTo(entry ?? page)
  }
}

/** The address that a reader would have come to by links who sees what a view shows. */
function normalAddress(view: View): Address {
  const start = followLink(hrefOf(view), nowhere) ?? nowhere
  const query = new URLSearchParams(start.search)
  if (view.paper !== 'a4') query.set('paper', view.paper)
  if (view.outline) query.set('show', 'outline')
  const plain = { hash: start.hash, search: query.size === 0 ? '' : `?${query}` }
  const within = (href: string, from: Address): Address => {
    const [, search = '', hash = ''] = /^(\?[^#]*)?(#.*)?$/.exec(href) ?? []
    return { hash, search: hash === '' ? from.search : search }
  }
  const timed = within(hrefWithClock(view.clock, plain), plain)
  return withSearch(view.q, within(hrefWithFilter(view.filter, timed), timed))
}

const ids = [
  ...shippedVisit.events,
  ...shippedVisit.people,
  ...shippedVisit.places,
  ...shippedVisit.readings,
  ...shippedVisit.articles,
].map(({ id }) => id)
const words = fc.constantFrom(
  ...ids,
  ...shippedPassages,
  ...index.days,
  ...Object.values(pageFragments),
  'undated',
  'filtered',
  'coverage-undated',
  'coverage-origins',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
)
const broken = fc.constantFrom(
  '%',
  '%E0%A4%A',
  '%00',
  '%FF',
  '+',
  '#',
  '?',
  '&&',
  '=',
  '\ud800',
  '\u202e',
)
const huge = words.map((word) => word.repeat(2000))
const piece = fc.oneof(
  { weight: 6, arbitrary: words },
  fc.string(),
  fc.string({ unit: 'binary' }),
  broken,
  { weight: 1, arbitrary: huge },
)
const names = [
  'event',
  'clock',
  'sheet',
  'of',
  'paper',
  'show',
  'day',
  'spot',
  'q',
  'kind',
  'status',
]
const moreNames = ['article', 'person', 'place', 'signs', '__proto__', 'constructor']
const values = fc.oneof(
  piece,
  fc.constantFrom(
    'moscow',
    'utc',
    'mine',
    'local',
    'letter',
    'outline',
    'gift,talks',
    'differ',
    ',',
  ),
)
const parameter = fc.tuple(fc.oneof(fc.constantFrom(...names, ...moreNames), fc.string()), values)
const search = fc
  .array(parameter, { maxLength: 5 })
  .chain((pairs) =>
    fc.constantFrom(
      pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`,
      pairs.length === 0 ? '' : `?${new URLSearchParams(pairs.map(([n, v]) => [n, v]))}`,
    ),
  )
const hash = piece.chain((text) =>
  fc.constantFrom('', text, `#${text}`, `#${encodeURI(wellFormed(text))}`),
)
const anyAddress: fc.Arbitrary<Address> = fc.record({ hash, search })

describe('any address', () => {
  test('shows a page of things that are there', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const view = viewOf(address, index)
        expect([...index.days, 'undated']).toContain(view.day)
        expect(view.event === null || index.event.has(view.event)).toBe(true)
        expect(view.article === null || index.article.has(view.article)).toBe(true)
        expect(view.sheet === null || [...index.days, 'undated'].includes(view.sheet)).toBe(true)
        expect(view.unknown).not.toBe('')
      }),
    )
  })

  test('has a normal form, which shows the same and is its own', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const view = viewOf(address, index)
        const normal = normalAddress(view)
        const again = viewOf(normal, index)
        // What nothing answered to is not carried along, and half a surrogate pair is no text.
        expect(again).toEqual({ ...view, q: wellFormed(view.q).trim(), unknown: null })
        expect(normalAddress(again)).toEqual(normal)
      }),
    )
  })

  test('survives the browser, which writes it in its own way', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const view = viewOf(normalAddress(viewOf(address, index)), index)
        const { hash, search } = normalAddress(view)
        const url = new URL(`${search}${hash}`, 'https://example.org/')
        expect(viewOf({ hash: url.hash, search: url.search }, index)).toEqual(view)
      }),
    )
  })

  test('can be left by any link, and by the results of a search', () => {
    fc.assert(
      fc.property(anyAddress, fc.constantFrom(...ids), (address, id) => {
        const expected = viewOf({ hash: `#${id}`, search: '' }, index)
        for (const href of [hrefTo(id), hrefFromResults(id, address)]) {
          const next = followLink(href, address)
          const view = viewOf(next ?? nowhere, index)
          expect(view.q).toBe('')
          expect([view.page, view.event, view.entry]).toEqual([
            expected.page,
            expected.event,
            expected.entry,
          ])
        }
      }),
    )
  })
})
