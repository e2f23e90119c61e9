import { describe, expect, test } from 'vitest'
import { citedBy } from '../../../../src/export/cite/cited'
import { itemOfArticle, itemOfViewer } from '../../../../src/export/cite/csl-item'
import { reference, referenceText, type Style } from '../../../../src/export/cite/reference'
import { shippedIndex } from '../../../support/shipped-index'
import { autumnVisit, unpublished } from '../../../support/taken-visit'
import { articleWith } from '../../../support/visit-builder'

const paper = (more: object = {}) => {
  const article = articleWith('A')
  return itemOfArticle({ ...article, csl: { ...article.csl, ...more } })
}
const dated = { issued: { 'date-parts': [[2023, 9, 14]] as [number[]] } }
const text = (item: ReturnType<typeof paper>, style: Style, paragraphs: number[] = []) =>
  referenceText(reference(item, style, paragraphs))

describe('a reference to an article', () => {
  test.each<[Style, string]>([
    ['chicago', 'Paper A. “Title A.” September 14, 2023. https://paper-a.example/story.'],
    [
      'chicago-note',
      '“Title A,” Paper A, September 14, 2023, paras. 6, 11, https://paper-a.example/story.',
    ],
    ['apa', 'Title A. (2023, September 14). Paper A. https://paper-a.example/story'],
  ])('in the style %s', (style, expected) => {
    expect(text(paper(dated), style, style === 'chicago-note' ? [6, 11] : [])).toBe(expected)
  })

  test('without a date invents none', () => {
    expect(text(paper(), 'chicago')).toBe('Paper A. “Title A.” https://paper-a.example/story.')
    expect(text(paper(), 'apa')).toContain('(n.d.)')
    const month = paper({ issued: { 'date-parts': [[2023, 9]] } })
    expect(text(month, 'chicago')).toContain('September 2023')
    expect(text(month, 'apa')).toContain('(2023, September)')
  })

  test('leaves a title its own mark, and sets its quotation marks within', () => {
    expect(text(paper({ title: 'Who said “no”?' }), 'chicago')).toContain('“Who said ‘no’?” ')
  })

  test('puts the name of the paper in italics', () => {
    expect(reference(paper(dated), 'apa').filter(({ italic }) => italic)).toEqual([
      { text: 'Paper A', italic: true },
    ])
  })
})

describe('a reference to this viewer', () => {
  const parts = { visit: autumnVisit, edition: unpublished, address: 'https://visit.example/' }
  const event = autumnVisit.events.find(({ id }) => id === 'arrival') ?? null

  test('names who made it, the event, the version and the address', () => {
    const whole = referenceText(reference(itemOfViewer({ ...parts, event }), 'chicago'))
    expect(whole).toBe(
      'The summit-visit timeline authors. “Arrival.” The minister goes north, 25–28 October 2024: a timeline from news articles. Version 1.2.3 (abc1234). January 2, 2025. https://visit.example/#arrival.',
    )
  })

  test('invents no address where none is known', () => {
    const item = itemOfViewer({ ...parts, event: null, address: null })
    for (const style of ['chicago', 'chicago-note', 'apa'] as const) {
      expect(referenceText(reference(item, style))).not.toMatch(/http|undefined|null/)
    }
  })
})

describe('what is cited', () => {
  test('by an event are the passages that its sentences rest on', () => {
    const cited = citedBy(shippedIndex, 'vostochny-arrival')
    expect(cited?.articles.map(({ article, paragraphs }) => [article.siglum, paragraphs])).toEqual([
      ['A', [6]],
    ])
  })

  test('by a passage, an article, and by nothing in particular', () => {
    expect(citedBy(shippedIndex, 'C20')?.articles[0]?.paragraphs).toEqual([20])
    expect(citedBy(shippedIndex, 'teller-report')?.articles).toHaveLength(1)
    expect(citedBy(shippedIndex, null)?.articles).toHaveLength(4)
  })

  test.each(['', 'A99', 'khasan', '__proto__', 'a6', '2023-09-13'])('by %j is nothing', (word) => {
    expect(citedBy(shippedIndex, word)).toBeNull()
  })
})
