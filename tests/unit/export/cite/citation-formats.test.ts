import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../../src/domain/visit'
import { coins } from '../../../../src/export/cite/coins'
import { itemOfArticle, itemOfViewer } from '../../../../src/export/cite/csl-item'
import { citationFormats } from '../../../../src/export/cite/formats'
import { oneLine } from '../../../../src/export/cite/one-line'
import { shippedVisit } from '../../../support/shipped-visit'
import { awkwardText, unpublished } from '../../../support/taken-visit'
import { articleWith } from '../../../support/visit-builder'

const forceTypes: Readonly<Record<string, string>> = {
  bibtex: '@biblatex/text',
  ris: '@ris/file',
}

/** An item as an independent reader of the format finds it. */
function readBack(id: string, text: string): Record<string, unknown> {
  const forceType = forceTypes[id]
  const { data } = new Cite(text, forceType === undefined ? {} : { forceType })
  expect(data).toHaveLength(1)
  return data[0] ?? {}
}

const dateParts = (item: Record<string, unknown>) =>
  (item.issued as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0]

describe.each(citationFormats)('$name', ({ id, write }) => {
  test.each(shippedVisit.articles.map((article) => [article.siglum, article] as const))(
    'of article %s comes back with title, publisher, address and date',
    (_, article) => {
      const item = readBack(id, write(itemOfArticle(article)))
      expect(item.title).toBe(article.csl.title)
      expect(item['container-title'] ?? item.publisher).toBe(article.csl['container-title'])
      expect(item.URL).toBe(article.csl.URL)
      expect(dateParts(item)).toEqual(article.csl.issued?.['date-parts'][0])
    },
  )

  test('of this viewer has its authors, its version and its permalink', () => {
    const event = shippedVisit.events[0] ?? null
    const parts = { visit: shippedVisit, edition: unpublished, event }
    const text = write(itemOfViewer({ ...parts, address: 'https://visit.example/' }))
    const item = readBack(id, text)
    expect(item.title).toBe(event?.title)
    expect(item.URL).toBe(`https://visit.example/#${event?.id}`)
    expect(JSON.stringify(item.author)).toContain('The summit-visit timeline authors')
    expect(text).toContain(unpublished.version)
    expect(write(itemOfViewer({ ...parts, address: null }))).not.toContain('http')
  })

  test.each(shippedVisit.articles.map((article) => [article.siglum, article] as const))(
    'of a passage of article %s comes back with its note and its language',
    (_, article) => {
      const item = readBack(id, write(itemOfArticle(article, [6, 11])))
      expect(item.note).toBe(
        [
          `Date of publication: ${article.dateBasis}`,
          ...(article.csl.note === undefined ? [] : [article.csl.note]),
          'Passage cited: paras. 6, 11.',
        ].join(' '),
      )
      // RIS of the first form has no place for it
      expect(item.language).toBe(id === 'ris' ? undefined : article.csl.language)
    },
  )

  test('of a whole article names no passage', () => {
    expect(write(itemOfArticle(articleWith('A')))).not.toMatch(/Passage|para/)
  })

  test('holds any note, but for what no bibliography can', () => {
    fc.assert(
      fc.property(awkwardText, (basis) => {
        const note = `Date of publication: ${basis}`
        const read = String(readBack(id, write({ ...itemOfArticle(articleWith('A')), note })).note)
        if (id === 'csl-json') expect(read).toBe(note)
        else expect(oneLine(read)).toBe(oneLine(note))
      }),
      { numRuns: 100 },
    )
  })

  test('holds a month without a day, and no date at all', () => {
    const dated = (parts: number[]): Article => {
      const article = articleWith('A')
      return { ...article, csl: { ...article.csl, issued: { 'date-parts': [parts] } } }
    }
    expect(dateParts(readBack(id, write(itemOfArticle(dated([2023, 9])))))).toEqual([2023, 9])
    expect(dateParts(readBack(id, write(itemOfArticle(dated([2023])))))).toEqual([2023])
    expect(dateParts(readBack(id, write(itemOfArticle(articleWith('A')))))).toBeUndefined()
  })

  test('holds any title, but for what no bibliography can', () => {
    fc.assert(
      fc.property(awkwardText, (title) => {
        fc.pre(oneLine(title) !== '')
        const article = articleWith('A')
        const item = { ...itemOfArticle(article), title }
        const read = String(readBack(id, write(item)).title)
        if (id === 'csl-json') expect(read).toBe(title)
        else expect(oneLine(read)).toBe(oneLine(title))
      }),
    )
  })
})

describe('COinS', () => {
  test('holds any title, in signs that no attribute and no address stumbles over', () => {
    fc.assert(
      fc.property(fc.oneof(awkwardText, fc.string({ unit: 'binary' })), (title) => {
        const written = coins({ ...itemOfArticle(articleWith('A')), title })
        expect(written).toMatch(/^[\w.*+%&=-]*$/)
        const keys = new URLSearchParams(written)
        expect(keys.get('rft.title') ?? '').toBe(oneLine(title))
        expect(keys.getAll('ctx_ver')).toEqual(['Z39.88-2004'])
        expect(keys.get('rft.identifier')).toBe(articleWith('A').csl.URL)
      }),
      { numRuns: 300 },
    )
  })

  test.each(shippedVisit.articles.map((article) => [article.siglum, article] as const))(
    'of article %s says what it is, by keys of OpenURL',
    (_, article) => {
      const keys = new URLSearchParams(coins(itemOfArticle(article)))
      expect(keys.get('ctx_ver')).toBe('Z39.88-2004')
      expect(keys.get('rft.title')).toBe(article.csl.title)
      expect(keys.get('rft.identifier')).toBe(article.csl.URL)
      const [year, month = 0, day = 0] = article.csl.issued?.['date-parts'][0] ?? []
      const two = (n: number) => String(n).padStart(2, '0')
      expect(keys.get('rft.date')).toBe(
        year === undefined ? null : `${year}-${two(month)}-${two(day)}`,
      )
    },
  )
})
