import { describe, expect, test } from 'vitest'
import { datedBefore, publishedInWords, publishedOn } from '../../../src/domain/article-date'
import type { Article } from '../../../src/domain/visit'
import { articleWith } from '../../support/visit-builder'

function issued(...parts: number[]): Article {
  const article = articleWith('A')
  return { ...article, csl: { ...article.csl, issued: { 'date-parts': [parts] } } }
}

describe('the day of publication', () => {
  test('is the day that the record has', () => {
    expect(publishedOn(issued(2024, 5, 2))).toBe('2024-05-02')
  })

  test.each([[[2024]], [[2024, 5]]])('is not known from %j', (parts) => {
    expect(publishedOn(issued(...parts))).toBeNull()
  })

  test('is not known without a date', () => {
    expect(publishedOn(articleWith('A'))).toBeNull()
  })
})

describe('the date of publication in words', () => {
  test.each([
    [[1996, 5, 4], '4 May 1996'],
    [[1996, 12], 'December 1996'],
    [[1996], '1996'],
  ])('of %j is %s', (parts, words) => {
    expect(publishedInWords(issued(...parts))).toBe(words)
  })

  test('is empty where the record has none', () => {
    expect(publishedInWords(articleWith('A'))).toBe('')
    expect(publishedInWords(issued())).toBe('')
  })
})

describe('an article is dated before a day', () => {
  test('if its date is an earlier one, not on the day itself', () => {
    expect(datedBefore(issued(2024, 5, 2), '2024-05-03')).toBe(true)
    expect(datedBefore(issued(2024, 5, 2), '2024-05-02')).toBe(false)
    expect(datedBefore(issued(2024, 5, 2), '2024-05-01')).toBe(false)
  })

  test('never if either is unknown', () => {
    expect(datedBefore(articleWith('A'), '2024-05-03')).toBe(false)
    expect(datedBefore(issued(2024, 5), '2024-07-03')).toBe(false)
    expect(datedBefore(issued(), '2024-07-03')).toBe(false)
    expect(datedBefore(issued(2024, 5, 2), null)).toBe(false)
  })
})
