import { describe, expect, test } from 'vitest'
import { indexVisit } from '../../../../src/domain/visit-index'
import { biblatex } from '../../../../src/export/cite/biblatex'
import { citedBy } from '../../../../src/export/cite/cited'
import { coins } from '../../../../src/export/cite/coins'
import { dateOf, isoDate, monthAndDay } from '../../../../src/export/cite/csl-date'
import { type CslItem, itemOfArticle, itemOfViewer } from '../../../../src/export/cite/csl-item'
import { reference, referenceText, type Style } from '../../../../src/export/cite/reference'
import { ris } from '../../../../src/export/cite/ris'
import { unpublished } from '../../../support/taken-visit'
import { articleWith, cite, eventWith, visitWith } from '../../../support/visit-builder'

// Records to the letter: what a field is for an item that has it, and that it is not there for
// one that has not.

const bare: CslItem = { id: 'it', type: 'webpage', title: 'A title', language: 'en' }
const full: CslItem = {
  id: 'paper-a',
  type: 'article-newspaper',
  title: 'A title',
  author: [{ literal: 'One Author' }],
  'container-title': 'The Paper',
  URL: 'https://paper.example/story',
  issued: { 'date-parts': [[2024, 5, 3]] },
  language: 'fr',
  version: '1.0, abc',
  note: 'A note.',
}
const issued = (...parts: number[]): CslItem => ({ ...bare, issued: { 'date-parts': [parts] } })

describe('the date of an item', () => {
  test.each([
    [[2024, 5, 3], { year: 2024, month: 5, day: 3 }, '2024-05-03', 'May 3'],
    [[2024, 12], { year: 2024, month: 12 }, '2024-12', 'December'],
    [[2024], { year: 2024 }, '2024', ''],
  ])('%j is written as far as it is known', (parts, date, iso, words) => {
    const found = dateOf(issued(...parts))
    expect(found).toStrictEqual(date)
    expect(found && isoDate(found)).toBe(iso)
    expect(found && monthAndDay(found)).toBe(words)
  })

  test('is none where the record has none', () => {
    expect(dateOf(bare)).toBeNull()
    expect(dateOf(issued())).toBeNull()
  })
})

describe('COinS', () => {
  test('has every key that the item has a value for', () => {
    expect([...new URLSearchParams(coins(full))]).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'newspaperArticle'],
      ['rft.title', 'A title'],
      ['rft.source', 'The Paper'],
      ['rft.identifier', 'https://paper.example/story'],
      ['rft.language', 'fr'],
      ['rft.date', '2024-05-03'],
    ])
  })

  test('leaves out the rest', () => {
    expect([...new URLSearchParams(coins(bare))]).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'webpage'],
      ['rft.title', 'A title'],
      ['rft.language', 'en'],
    ])
  })
})

describe('RIS', () => {
  const lines = (item: CslItem) => ris(item).split('\r\n')

  test('has a line for each field', () => {
    expect(lines(full)).toEqual([
      'TY  - NEWS',
      'ID  - paper-a',
      'A1  - One Author',
      'T1  - A title',
      'JF  - The Paper',
      'Y1  - 2024/05/03/',
      'UR  - https://paper.example/story',
      'N1  - A note. Version 1.0, abc',
      'ER  - ',
      '',
    ])
  })

  test('leaves out what the item has not, and names a site both ways', () => {
    expect(lines(bare)).toEqual(['TY  - ELEC', 'ID  - it', 'T1  - A title', 'ER  - ', ''])
    expect(lines({ ...bare, 'container-title': 'A site' })).toContain('PB  - A site')
    expect(lines({ ...bare, 'container-title': 'A site' })).toContain('JF  - A site')
    expect(lines({ ...bare, version: '2' })).toContain('N1  - Version 2')
    expect(lines({ ...bare, note: 'So.' })).toContain('N1  - So.')
    expect(lines({ ...bare, author: [] })).toEqual(lines(bare))
  })

  test('has the date as far as it is known', () => {
    expect(lines(issued(2024, 5))).toContain('Y1  - 2024/05//')
    expect(lines(issued(2024))).toContain('Y1  - 2024///')
  })
})

describe('BibLaTeX', () => {
  test('has a field for each that the item has', () => {
    expect(biblatex(full)).toBe(`@online{paper-a,
  author = {{One Author}},
  title = {{A title}},
  organization = {The Paper},
  date = {2024-05-03},
  year = {2024},
  url = {https://paper.example/story},
  version = {1.0, abc},
  langid = {fr},
  note = {A note.}
}
`)
    expect(biblatex(bare)).toBe('@online{it,\n  title = {{A title}},\n  langid = {en}\n}\n')
  })

  test.each([
    ['a -- b', 'a -{}- b'],
    ['a --- b', 'a -{}-{}- b'],
    ["''quoted``", "'{}'quoted`{}`"],
    ['<<a>>, ,,b', '<{}<a>{}>, ,{},b'],
    ['what?`', 'what?{}`'],
    ['no!`', 'no!{}`'],
    ['a-b, c', 'a-b, c'],
    ['50 % of $1 & #2_3 ~ ^', '50 \\% of \\$1 \\& \\#2\\_3 \\textasciitilde{} \\textasciicircum{}'],
    ['a\\b{c}', 'a\\textbackslash{}b\\{c\\}'],
  ])('writes %j as %j', (title, written) => {
    expect(biblatex({ ...bare, title })).toContain(`title = {{${written}}},`)
  })

  test('keeps an address whole, but for braces, backslashes and blanks', () => {
    const url = (URL: string) => /url = (.*),/.exec(biblatex({ ...bare, URL }))?.[1]
    expect(url('https://a.example/%41_b&c#d~e')).toBe('{https://a.example/%41_b&c#d~e}')
    expect(url('https://a.example/{b}\\c d')).toBe('{https://a.example/%7Bb%7D%5Cc%20d}')
  })
})

describe('an item', () => {
  test('of an article has its date and its notes only where it has them', () => {
    const { dateBasis, ...article } = articleWith('A')
    expect(itemOfArticle({ ...article, dateBasis })).toStrictEqual({
      id: 'paper-a',
      type: 'webpage',
      title: 'Title A',
      'container-title': 'Paper A',
      URL: 'https://paper-a.example/story',
      language: 'en',
      note: 'Date of publication: Not printed.',
    })
    const csl = {
      ...article.csl,
      note: 'Cut short.',
      issued: { 'date-parts': [[2024]] as [number[]] },
    }
    expect(itemOfArticle({ ...article, csl, dateBasis }, [3])).toStrictEqual({
      ...itemOfArticle({ ...article, dateBasis }),
      issued: { 'date-parts': [[2024]] },
      note: 'Date of publication: Not printed. Cut short. Passage cited: para. 3.',
    })
  })

  const visit = visitWith([])
  const edition = unpublished
  const whole = 'A visit, 1–3 May 2024: a timeline from news articles'

  test('of this viewer is the whole of it', () => {
    expect(itemOfViewer({ visit, edition, address: null, event: null })).toStrictEqual({
      id: 'summit-visit-timeline',
      type: 'webpage',
      title: whole,
      author: [{ literal: 'The summit-visit timeline authors' }],
      language: 'en',
      version: `${edition.version}, ${edition.fingerprint}`,
    })
    const revised = { ...visit, revised: '2024-06-01' }
    const item = itemOfViewer({
      visit: revised,
      edition,
      address: 'https://v.example/',
      event: null,
    })
    expect(item.URL).toBe('https://v.example/')
    expect(item.issued).toEqual({ 'date-parts': [[2024, 6, 1]] })
  })

  test('of an event in it stands in the whole, at its own address', () => {
    const item = itemOfViewer({
      visit,
      edition,
      address: 'https://v.example/',
      event: eventWith('it'),
    })
    expect(item).toMatchObject({
      id: 'summit-visit-timeline-it',
      title: 'Event it',
      'container-title': whole,
      URL: 'https://v.example/#it',
    })
  })
})

describe('what a word of the address cites', () => {
  const event = eventWith('it', {
    statements: [
      { text: 'One.', cites: [cite('B9'), cite('A10')] },
      { text: 'Two.', cites: [cite('A9'), cite('A10')] },
    ],
  })
  const index = indexVisit(visitWith([event]))
  const cited = (word: string | null) => {
    const found = citedBy(index, word)
    return (
      found && [
        found.event?.id ?? null,
        ...found.articles.map(({ article, paragraphs }) => [article.siglum, ...paragraphs]),
      ]
    )
  }

  test.each([
    [null, [null, ['A'], ['B']]],
    ['paper-b', [null, ['B']]],
    ['A7', [null, ['A', 7]]],
    ['B10', [null, ['B', 10]]],
    ['it', ['it', ['A', 9, 10], ['B', 9]]],
    ['A11', null],
    ['C1', null],
    ['A0', null],
    ['A07', null],
    ['xA7', null],
    ['A7x', null],
    ['nothing', null],
    ['', null],
  ])('of %j is %j', (word, found) => {
    expect(cited(word)).toEqual(found)
  })
})

describe('a reference to an item that has little', () => {
  test.each<[Style, string, string]>([
    [
      'chicago',
      '“A title.” n.d.',
      'One Author. “A title.” The Paper. Version 1.0, abc. May 3, 2024. https://paper.example/story.',
    ],
    [
      'chicago-note',
      '“A title,” n.d.',
      'One Author, “A title,” The Paper, version 1.0, abc, May 3, 2024, https://paper.example/story.',
    ],
    [
      'apa',
      'A title. (n.d.).',
      'One Author. (2024, May 3). A title (Version 1.0, abc). The Paper. https://paper.example/story',
    ],
    ['apa-text', '(A title, n.d.)', '(One Author, 2024)'],
  ])('in the style %s has no more than that', (style, little, much) => {
    const written = (item: CslItem) => referenceText(reference(item, style))
    expect(written(full)).toBe(much)
    expect(written({ ...bare, author: [] })).toBe(written(bare))
    expect(written(bare)).toBe(little)
  })
})
