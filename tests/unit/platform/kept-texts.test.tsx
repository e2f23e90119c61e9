import { afterEach, expect, test, vi } from 'vitest'
import { areTextsKept, keepText, keptTexts, removeKeptText } from '../../../src/platform/kept-texts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

const text = { article: 'paper-a', name: 'a.txt', text: 'Words.', page: false }

test('a text is kept until it is removed', () => {
  expect(areTextsKept()).toBe(false)
  expect(keepText(text)).toBe(true)
  expect(areTextsKept()).toBe(true)
  expect(keptTexts(['paper-a', 'paper-b'])).toEqual([text])
  expect(removeKeptText('paper-a')).toBe(true)
  expect(keptTexts(['paper-a'])).toEqual([])
})

test('what another program left there is passed over and left alone', () => {
  localStorage.setItem('article-text/paper-a', '{"name": 3}')
  localStorage.setItem('article-text/paper-b', 'no JSON')
  expect(keptTexts(['paper-a', 'paper-b'])).toEqual([])
  expect(localStorage.length).toBe(2)
})

test('a full storage is told, and what it held before stays', () => {
  keepText(text)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(keepText({ ...text, text: 'Other words.' })).toBe(false)
  expect(keptTexts(['paper-a'])).toEqual([text])
})

test('a storage that is denied is told, and nothing throws', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  expect(areTextsKept()).toBe(false)
  expect(keepText(text)).toBe(false)
  expect(keptTexts(['paper-a'])).toEqual([])
  expect(() => removeKeptText('paper-a')).not.toThrow()
})
