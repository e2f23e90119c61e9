import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { originalAddress } from '../../../../src/domain/citation'
import type { Article } from '../../../../src/domain/visit'
import { citesOf, indexVisit } from '../../../../src/domain/visit-index'
import { ArticleOutline } from '../../../../src/features/reader/ArticleOutline'
import { textOf } from '../../../support/read-element'
import { shippedIndex } from '../../../support/shipped-index'
import { articleWith, cite, eventWith, visitWith } from '../../../support/visit-builder'

function shippedArticle(id: string): Article {
  const article = shippedIndex.article.get(id)
  if (!article) throw new Error(`The dataset has no article "${id}"`)
  return article
}

function show(article: Article, chosen: number | null = null, event: string | null = null) {
  return render(
    <ArticleOutline
      index={shippedIndex}
      article={article}
      chosen={chosen}
      event={event}
      outline={false}
    />,
  )
}

const paragraph = (label: string) => {
  const element = document.getElementById(label)
  if (element === null) throw new Error(`There is no paragraph ${label}`)
  return element
}
const uses = (label: string) =>
  within(paragraph(label)).queryByRole('list', { name: `Events that use ${label}` })

describe('the outline of an article', () => {
  test('has its record: name, headline, language, how its date is known, the ways to it', () => {
    const article = shippedArticle('teller-report')
    show(article)
    const outline = screen.getByRole('region', { name: 'D Teller Report' })
    expect(textOf(outline)).toContain(article.csl.title)
    expect(textOf(outline)).toContain(article.translation)
    expect(textOf(outline)).toContain(article.dateBasis)
    const href = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href')
    expect(href(/^Original$/)).toBe(article.csl.URL)
    expect(href(/^Archived copy/)).toContain(`web.archive.org/web/20230917/${article.csl.URL}`)
  })

  test('has every paragraph, in order, in our own words, with its length', () => {
    for (const article of shippedIndex.visit.articles) {
      const { unmount } = show(article)
      for (const { n, gist, words, reason } of article.paragraphs) {
        const element = paragraph(`${article.siglum}${n}`)
        expect(textOf(element)).toContain(gist)
        if (reason !== undefined) expect(textOf(element)).toContain(reason)
        expect(within(element).getByRole('img', { name: `${words} words` })).toBeTruthy()
      }
      const shown = [...document.querySelectorAll('[data-use]')].map(({ id }) => id)
      expect(shown).toEqual(article.paragraphs.map(({ n }) => `${article.siglum}${n}`))
      unmount()
    }
  })

  test('lists with each paragraph the events that use it, and no others', () => {
    for (const article of shippedIndex.visit.articles) {
      const { unmount } = show(article)
      for (const { n } of article.paragraphs) {
        const list = uses(`${article.siglum}${n}`)
        const listed = list
          ? [...list.querySelectorAll('a')]
              .map((link) => link.getAttribute('href') ?? '')
              .filter((href) => href.startsWith('#'))
          : []
        const using = shippedIndex.visit.events.filter((event) =>
          citesOf(event).some((used) => used.article === article.id && used.paragraph === n),
        )
        expect(listed).toEqual(using.map(({ id }) => `#${id}`))
      }
      unmount()
    }
  })

  test('marks no paragraph as long as none is chosen', () => {
    show(shippedArticle('voice-of-korea'))
    expect(document.querySelector('[aria-current]')).toBeNull()
  })
})

describe('the chosen paragraph', () => {
  const article = shippedArticle('voice-of-korea')

  test('is marked, it alone', () => {
    show(article, 6)
    const chosen = [...document.querySelectorAll('[aria-current]')].map(({ id }) => id)
    expect(chosen).toEqual(['A6'])
  })

  test('shows each cited phrase, with the way to it in the original', () => {
    show(article, 6, 'vostochny-arrival')
    const list = uses('A6')
    const arrival = shippedIndex.event.get('vostochny-arrival')
    const phrases = (arrival ? citesOf(arrival) : [])
      .filter((used) => used.article === article.id && used.paragraph === 6)
      .map(({ phrase }) => phrase)
    expect(phrases.length).toBeGreaterThan(0)
    for (const phrase of phrases) {
      expect(textOf(list)).toContain(phrase)
      const [original] = screen.getAllByRole('link', {
        name: (name) => name.endsWith(`at “${phrase}”`),
      })
      expect(original?.getAttribute('href')).toBe(originalAddress(article, phrase))
    }
  })

  test('says which of its events led there', () => {
    show(article, 6, 'vostochny-arrival')
    const here = [...paragraph('A6').querySelectorAll('[data-here=true]')]
    expect(here.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual([
      '#vostochny-arrival',
    ])
  })

  test('that the article lacks marks nothing', () => {
    show(article, 99)
    expect(document.querySelector('[aria-current]')).toBeNull()
  })
})

test('a phrase cited twice by one event shows once', () => {
  const cites = [cite('A1', { phrase: 'the same words' }), cite('A1', { phrase: 'the same words' })]
  const event = eventWith('it', {
    when: { date: '2024-05-01', basis: 'printed', cites },
    statements: [{ text: 'It was so.', cites }],
  })
  const index = indexVisit(visitWith([event]))
  render(
    <ArticleOutline
      index={index}
      article={articleWith('A')}
      chosen={1}
      event={null}
      outline={false}
    />,
  )
  expect(screen.getAllByText('the same words')).toHaveLength(1)
})

test('words that look like tags show as such', () => {
  const tag = '<img src=x onerror=alert(1)>'
  const article = articleWith('A')
  const paragraphs = article.paragraphs.map((one) => ({ ...one, gist: tag }))
  const tagged = { ...article, paragraphs, csl: { ...article.csl, title: tag } }
  const index = indexVisit(visitWith([], { articles: [tagged] }))
  render(
    <ArticleOutline index={index} article={tagged} chosen={null} event={null} outline={false} />,
  )
  expect(screen.getAllByText(tag)).toHaveLength(11)
  expect(document.querySelector('img')).toBeNull()
})
