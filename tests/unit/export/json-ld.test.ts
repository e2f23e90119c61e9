import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { indexVisit } from '../../../src/domain/visit-index'
import { embeddedJsonLd } from '../../../src/export/embedded-json-ld'
import { jsonLd } from '../../../src/export/json-ld'
import { shippedVisit } from '../../support/shipped-visit'
import {
  autumnVisit,
  awkwardText,
  nothing,
  takingOf,
  unpublished,
  visitSaying,
} from '../../support/taken-visit'

type Expanded = Record<string, unknown>

/** A term of schema.org in an expanded node: its values, and the ids of what it refers to. */
function valuesOf(node: Expanded | undefined, term: string): unknown[] {
  const values = node?.[`https://schema.org/${term}`]
  return (Array.isArray(values) ? values : []).map(
    (value: Expanded) => value['@value'] ?? value['@id'],
  )
}

/** Expands with nothing but schema.org's own vocabulary, as a crawler does; asks no network. */
async function nodesOf(text: string): Promise<Expanded[]> {
  const expanded = await jsonld.expand(JSON.parse(text), {
    base: 'https://elsewhere.example/page',
    documentLoader: async (url) => {
      if (url !== 'https://schema.org') throw new Error(`Asked for ${url}`)
      const context = { '@vocab': 'https://schema.org/' }
      return { documentUrl: url, document: { '@context': context } }
    },
  })
  return expanded.map((node) => ({ ...node }))
}

const typed = (nodes: readonly Expanded[], type: string) =>
  nodes.filter((node) => String(node['@type']) === `https://schema.org/${type}`)

const named = (nodes: readonly Expanded[], id: string) =>
  nodes.find((node) => node['@id'] === `https://visit.example/#${id}`)

describe('JSON-LD', () => {
  test('has reported events as parts of the visit, and forecasts and opinions as claims', async () => {
    const nodes = await nodesOf(jsonLd.write(takingOf(shippedVisit)))
    const reported = shippedVisit.events.filter(({ status }) => status === 'reported')
    const events = typed(nodes, 'Event').filter((node) => valuesOf(node, 'superEvent').length > 0)
    expect(events.map((node) => valuesOf(node, 'identifier')[0])).toEqual(
      reported.map(({ id }) => id),
    )
    const named = typed(nodes, 'Claim').filter((node) => valuesOf(node, 'name').length > 0)
    expect(named).toHaveLength(shippedVisit.events.length - reported.length)
  })

  test('every reference leads to a node of the graph', async () => {
    const nodes = await nodesOf(jsonLd.write(takingOf(shippedVisit)))
    const ids = nodes.map((node) => node['@id'])
    expect(new Set(ids).size).toBe(ids.length)
    const terms = ['superEvent', 'about', 'location', 'attendee', 'contributor', 'containedInPlace']
    const sources = ['appearance', 'citation', 'isPartOf']
    const referred = nodes.flatMap((node) =>
      [...terms, ...sources].flatMap((t) => valuesOf(node, t)),
    )
    expect(referred.length).toBeGreaterThan(200)
    expect(referred.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('makes up no hour', async () => {
    const nodes = await nodesOf(jsonLd.write(takingOf(autumnVisit)))
    expect(valuesOf(named(nodes, 'departure'), 'startDate')).toEqual(['2024-10-25'])
    expect(valuesOf(named(nodes, 'arrival'), 'startDate')).toEqual(['2024-10-26T23:30:00+02:00'])
    expect(valuesOf(named(nodes, 'signing'), 'startDate')).toEqual(['2024-10-27T09:05:00+01:00'])
    expect(valuesOf(named(nodes, 'warning'), 'startDate')).toEqual([])
    expect(valuesOf(named(nodes, 'warning'), 'endDate')).toEqual(['2024-10-27'])
    expect(valuesOf(named(nodes, 'gift'), 'disambiguatingDescription')).toEqual([
      'Sunday 27 October, uncertain.',
    ])
  })

  test('whoever is said not to be there does not attend', async () => {
    const nodes = await nodesOf(jsonLd.write(takingOf(autumnVisit)))
    expect(valuesOf(named(nodes, 'signing'), 'attendee')).toEqual([
      'https://visit.example/#minister',
      'https://visit.example/#host',
    ])
    expect(valuesOf(named(nodes, 'warning'), 'contributor')).toEqual([
      'https://visit.example/#host',
    ])
  })

  test('a statement is a claim that appears in its articles', async () => {
    const nodes = await nodesOf(jsonLd.write(takingOf(autumnVisit)))
    const claim = named(nodes, 'departure_1')
    expect(valuesOf(claim, 'text')).toEqual(['The minister left in the morning.'])
    expect(valuesOf(claim, 'appearance')).toEqual([
      'https://visit.example/#paper-a',
      'https://visit.example/#paper-b',
    ])
    expect(valuesOf(claim, 'citation')).toEqual([
      'https://visit.example/#A2',
      'https://visit.example/#B1',
    ])
    expect(typed(nodes, 'NewsArticle').map((node) => valuesOf(node, 'url')[0])).toEqual([
      'https://paper-a.example/story',
      'https://paper-b.example/story',
    ])
  })

  test('without an address of its own its ids hang on wherever it stands', async () => {
    const nodes = await nodesOf(jsonLd.write(takingOf(autumnVisit, { edition: unpublished })))
    expect(nodes.map((node) => node['@id'])).toContain('https://elsewhere.example/page#arrival')
  })

  test('of nothing is the visit that says so, and its articles', async () => {
    const nodes = await nodesOf(jsonLd.write(nothing))
    expect(valuesOf(named(nodes, '_visit'), 'description')[0]).toContain('none of the 8 events')
    expect(nodes).toHaveLength(3)
  })

  test('any title and sentence come back', async () => {
    await fc.assert(
      fc.asyncProperty(awkwardText, async (title) => {
        const nodes = await nodesOf(jsonLd.write(takingOf(visitSaying(title))))
        expect(valuesOf(named(nodes, 'only'), 'name')).toEqual([title])
        expect(valuesOf(named(nodes, 'only_1'), 'text')).toEqual([title])
      }),
    )
  })
})

describe('the JSON-LD in the page', () => {
  const { edition } = takingOf(autumnVisit)

  test('is the visit with its reported, dated events and its articles', async () => {
    const [page] = await nodesOf(embeddedJsonLd(indexVisit(autumnVisit), edition))
    expect(String(page?.['@type'])).toBe('https://schema.org/WebPage')
    const { about, citation } = JSON.parse(embeddedJsonLd(indexVisit(autumnVisit), edition))
    expect(about.subEvent.map((event: { name: string }) => event.name)).toEqual([
      'Leaving, by train; “at last”',
      'On the way',
      'Arrival',
      'Signing after the clocks went back',
      'A gift',
      'A warning from afar',
    ])
    expect(about.subEvent[4].disambiguatingDescription).toBe('Sunday 27 October, uncertain.')
    expect(citation).toHaveLength(2)
  })

  test('cannot end the element that it stands in, whatever a title says', () => {
    fc.assert(
      fc.property(awkwardText, (title) => {
        const text = embeddedJsonLd(indexVisit(visitSaying(title)), edition)
        expect(text).not.toContain('<')
        expect(JSON.parse(text).about.subEvent[0].name).toBe(title)
      }),
    )
  })
})
