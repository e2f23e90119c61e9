import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { embeddedJsonLd, writeJsonLd } from '../../../src/export/json-ld'
import { hostileText } from '../../support/hostile-text'
import { shippedIndex } from '../../support/shipped-index'
import {
  takingNothing,
  takingText,
  takingWhole,
  visitToExport,
} from '../../support/visit-to-export'

const schema = (name: string) => `https://schema.org/${name}`
type Expanded = Record<string, { '@value'?: unknown; '@id'?: string }[]> & { '@type': string[] }

/** The nodes that an independent reader expands; of schema.org's context only its vocabulary. */
async function read(text: string): Promise<Expanded[]> {
  const documentLoader = async (url: string) => {
    if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`No context ${url} is at hand`)
    const document = { '@context': { '@vocab': schema('') } }
    return { contextUrl: undefined, document, documentUrl: url } as never
  }
  const nodes = await jsonld.expand(JSON.parse(text), {
    documentLoader,
    base: 'https://b.example/',
  })
  return nodes as unknown as Expanded[]
}

const ofType = (nodes: Expanded[], type: string) =>
  nodes.filter((node) => node['@type'].includes(schema(type)))
const named = (nodes: Expanded[], name: string) =>
  nodes.find((node) => node[schema('name')]?.[0]?.['@value'] === name)

describe('linked data', () => {
  test('is what it was', async () => {
    const whole = writeJsonLd(takingWhole(visitToExport()))
    await expect(whole).toMatchFileSnapshot('golden/visit.jsonld.txt')
  })

  test('expands to events, claims and articles, with no hour that was not printed', async () => {
    const nodes = await read(writeJsonLd(takingWhole(visitToExport())))
    expect(ofType(nodes, 'Event')).toHaveLength(10)
    expect(ofType(nodes, 'NewsArticle')).toHaveLength(2)
    const start = (name: string) => named(nodes, name)?.[schema('startDate')]?.[0]?.['@value']
    expect(start('Event talks')).toBe('2023-03-26T13:00:00+02:00')
    expect(start('Arrival, with a band; "at last"')).toBe('2023-03-25T23:30:00+01:00')
    expect(start('Event walk')).toBe('2023-03-26')
    expect(start('Event before')).toBeUndefined()
    expect(start('Event no-day')).toBeUndefined()
  })

  test('ties every sentence of the shipped visit to a paragraph of an article', async () => {
    const nodes = await read(writeJsonLd(takingWhole(shippedIndex.visit)))
    const articles = new Set(ofType(nodes, 'NewsArticle').map((node) => node['@id']))
    const claims = ofType(nodes, 'Event').flatMap((node) => node[schema('subjectOf')] ?? [])
    expect(claims).toHaveLength(
      shippedIndex.visit.events.flatMap(({ statements }) => statements).length,
    )
    for (const claim of claims as unknown as Expanded[]) {
      for (const quotation of (claim[schema('appearance')] ?? []) as unknown as Expanded[]) {
        expect(quotation[schema('position')]?.[0]?.['@value']).toBeGreaterThan(0)
        expect(articles).toContain(quotation[schema('isPartOf')]?.[0]?.['@id'])
      }
    }
  })

  test('of nothing is the visit alone, which says so', async () => {
    const nodes = await read(writeJsonLd(takingNothing()))
    expect(nodes).toHaveLength(1)
    expect(nodes[0]?.[schema('description')]?.[0]?.['@value']).toMatch(/^No event/)
  })

  test('holds any title, and in the page it ends no script', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const taking = takingText(text)
        const graph = JSON.parse(writeJsonLd(taking))['@graph']
        expect(graph[1].name).toBe(text)
        const embedded = embeddedJsonLd(taking)
        expect(embedded).not.toContain('<')
        expect(JSON.parse(embedded)['@graph'][0].subEvent[0].name).toBe(text)
      }),
      { numRuns: 200 },
    )
  })
})
