import { describe, expect, test } from 'vitest'
import { citedBy } from '../../../../src/export/cite/cited'
import { itemOfArticle, itemOfViewer } from '../../../../src/export/cite/csl-item'
import { reference, referenceText, type Style, styles } from '../../../../src/export/cite/reference'
import { shippedIndex } from '../../../support/shipped-index'
import { autumnVisit, unpublished } from '../../../support/taken-visit'
import { articleWith } from '../../../support/visit-builder'

const paper = (more: object = {}) => {
  const article = articleWith('A')
  return itemOfArticle({ ...article, csl: { ...article.csl, ...more } })
}
const dated = { issued: { 'date-parts': [[2023, 9, 14]] as [number[]] } }
const inPaper = { ...dated, type: 'article-newspaper' }
const onSite = { ...dated, type: 'webpage' }
const text = (item: ReturnType<typeof paper>, style: Style, paragraphs: number[] = []) =>
  referenceText(reference(item, style, paragraphs))
const slanted = (item: ReturnType<typeof paper>, style: Style) =>
  reference(item, style)
    .filter(({ italic }) => italic)
    .map(({ text }) => text)

describe('a reference to an article', () => {
  test.each<[Style, string]>([
    ['chicago', 'Paper A. “Title A.” September 14, 2023. https://paper-a.example/story.'],
    [
      'chicago-note',
      '“Title A,” Paper A, September 14, 2023, paras. 6, 11, https://paper-a.example/story.',
    ],
    ['apa', 'Title A. (2023, September 14). Paper A. https://paper-a.example/story'],
    ['apa-text', '(“Title A,” 2023, paras. 6, 11)'],
  ])('in a newspaper, in the style %s', (style, expected) => {
    expect(text(paper(inPaper), style, [6, 11])).toBe(expected)
  })

  test('on a site has its title in italics in APA, and not the name of the site', () => {
    expect(text(paper(onSite), 'apa')).toBe(
      'Title A. (2023, September 14). Paper A. https://paper-a.example/story',
    )
    expect(text(paper(onSite), 'apa-text', [6])).toBe('(Title A, 2023, para. 6)')
    expect(slanted(paper(onSite), 'apa')).toEqual(['Title A'])
    expect(slanted(paper(onSite), 'apa-text')).toEqual(['Title A'])
  })

  test('in a newspaper has the name of the paper in italics, and not its title', () => {
    for (const style of ['chicago', 'chicago-note', 'apa'] as const) {
      expect(slanted(paper(inPaper), style)).toEqual(['Paper A'])
    }
    expect(slanted(paper(inPaper), 'apa-text')).toEqual([])
  })

  test('without a date invents none', () => {
    expect(text(paper(), 'chicago')).toBe('Paper A. “Title A.” n.d. https://paper-a.example/story.')
    expect(text(paper(), 'chicago-note', [2])).toBe(
      '“Title A,” Paper A, n.d., para. 2, https://paper-a.example/story.',
    )
    expect(text(paper(), 'apa')).toContain('(n.d.)')
    expect(text(paper(), 'apa-text', [2])).toContain('n.d., para. 2)')
    const month = paper({ issued: { 'date-parts': [[2023, 9]] } })
    expect(text(month, 'chicago')).toContain('September 2023')
    expect(text(month, 'apa')).toContain('(2023, September)')
  })

  test('leaves a title its own mark, and sets its quotation marks within', () => {
    expect(text(paper({ title: 'Who said “no”?' }), 'chicago')).toContain('“Who said ‘no’?” ')
  })

  test.each([
    ['The “Northern” visit', '“The ‘Northern’ visit.”', '“The ‘Northern’ visit,”'],
    ['A visit "to the north"', '“A visit ‘to the north.’”', '“A visit ‘to the north,’”'],
    ['A visit ‘to the north’', '“A visit ‘to the north.’”', '“A visit ‘to the north,’”'],
    ['"North?"', '“‘North?’”', '“‘North?,’”'],
    ['Who said “no”?', '“Who said ‘no’?”', '“Who said ‘no’?,”'],
    ['The ministers’', '“The ministers’.”', '“The ministers’,”'],
    ['A board of 5"', '“A board of 5".”', '“A board of 5",”'],
    ['North at last.', '“North at last.”', '“North at last.”'],
  ])('ends the title %j as it wants to be ended', (title, listed, noted) => {
    expect(text(paper({ ...inPaper, title }), 'chicago')).toContain(`Paper A. ${listed} September`)
    expect(text(paper({ ...inPaper, title }), 'chicago-note')).toContain(`${noted} Paper A, `)
    expect(text(paper({ ...inPaper, title }), 'apa-text')).toContain(`(${noted} 2023`)
  })

  test.each([
    ['A visit "to the north"', 'A visit “to the north.” (2023'],
    ['The “Northern” visit', 'The “Northern” visit. (2023'],
    ['Who said “no”?', 'Who said “no”? (2023'],
  ])('keeps the double marks of %j in a list of APA', (title, listed) => {
    expect(text(paper({ ...inPaper, title }), 'apa')).toContain(listed)
  })

  test('of the shipped visit has no mark twice, none dangling, none outside its quotation', () => {
    for (const article of shippedIndex.visit.articles) {
      for (const { style } of styles) {
        const whole = text(itemOfArticle(article), style)
        expect(whole).not.toMatch(/\.\.|,,|[’”][.,]|\s$|\s{2}| [.,]/)
      }
    }
  })
})

describe('a reference to this viewer', () => {
  const parts = { visit: autumnVisit, edition: unpublished, address: 'https://visit.example/' }
  const event = autumnVisit.events.find(({ id }) => id === 'arrival') ?? null

  test('names who made it, the event, the version and the address', () => {
    const whole = referenceText(reference(itemOfViewer({ ...parts, event }), 'chicago'))
    expect(whole).toBe(
      'The summit-visit timeline authors. “Arrival.” The minister goes north, 25–28 October 2024: a timeline from news articles. Version 1.2.3, abc1234. January 2, 2025. https://visit.example/#arrival.',
    )
  })

  test('sets no brackets within brackets, and the event in italics in APA', () => {
    const item = itemOfViewer({ ...parts, event })
    expect(text(item, 'apa')).toBe(
      'The summit-visit timeline authors. (2025, January 2). Arrival (Version 1.2.3, abc1234). The minister goes north, 25–28 October 2024: a timeline from news articles. https://visit.example/#arrival',
    )
    expect(slanted(item, 'apa')).toEqual(['Arrival'])
    expect(text(item, 'apa-text')).toBe('(The summit-visit timeline authors, 2025)')
  })

  test.each([null, event])('invents no address where none is known, and ends well', (of) => {
    const item = itemOfViewer({ ...parts, event: of, address: null })
    for (const { style } of styles) {
      expect(text(item, style)).not.toMatch(/http|undefined|null|\s$|\.\.$|,\.$| \./)
      expect(text(item, style)).toMatch(style === 'apa-text' ? /\)$/ : /[^\s.,]\.$/)
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
