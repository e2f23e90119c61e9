import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { keptChoice } from '../../../src/platform/kept-choice'
import { areTextsKept, keepText, keptTexts, removeKeptText } from '../../../src/platform/kept-texts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const denied = () => new DOMException('denied', 'SecurityError')

/** A storage that holds what it is given, or rubbish, and fails wherever it is told to. */
type Nature = {
  holds: Record<string, string>
  getThrows: boolean
  setThrows: boolean
  removeThrows: boolean
}

function stubStorage(nature: Nature | 'denied' | 'absent'): void {
  if (nature === 'absent') {
    vi.stubGlobal('localStorage', undefined)
    return
  }
  if (nature === 'denied') {
    vi.stubGlobal('localStorage', undefined)
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw denied()
    })
    return
  }
  const held = new Map(Object.entries(nature.holds))
  const methods = {
    getItem: (key: string) => {
      if (nature.getThrows) throw denied()
      return held.get(key) ?? null
    },
    setItem: (key: string, value: string) => {
      if (nature.setThrows) throw new DOMException('full', 'QuotaExceededError')
      held.set(key, value)
    },
    removeItem: (key: string) => {
      if (nature.removeThrows) throw denied()
      held.delete(key)
    },
  }
  vi.stubGlobal(
    'localStorage',
    new Proxy(methods, {
      ownKeys: () => [...held.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    }),
  )
}

const articles = ['paper-a', 'paper-b']
const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc
    .record({ name: fc.json(), text: fc.json(), page: fc.json() })
    .map((entry) => JSON.stringify(entry)),
  fc
    .record({ name: fc.string(), text: fc.string(), page: fc.boolean() })
    .map((entry) => JSON.stringify(entry)),
  fc.constantFrom('null', '[]', '{}', '{"__proto__":{"text":"x","name":"y"}}', 'yes', 'no'),
)
const nature: fc.Arbitrary<Nature> = fc.record({
  holds: fc.dictionary(
    fc.oneof(
      fc.constantFrom(...articles.map((id) => `article-text/${id}`), 'slash-key', 'article-text/'),
      fc.string(),
    ),
    value,
  ),
  getThrows: fc.boolean(),
  setThrows: fc.boolean(),
  removeThrows: fc.boolean(),
})
const text = fc.record({
  article: fc.constantFrom(...articles),
  name: fc.string({ unit: 'binary' }),
  text: fc.string({ unit: 'binary' }),
  page: fc.boolean(),
})

describe('whatever the storage holds, and however it fails', () => {
  test('texts are read from it, or there are none', () => {
    fc.assert(
      fc.property(nature, (one) => {
        stubStorage(one)
        for (const kept of keptTexts(articles)) {
          expect(articles).toContain(kept.article)
          expect([typeof kept.name, typeof kept.text, typeof kept.page]).toEqual([
            'string',
            'string',
            'boolean',
          ])
        }
        expect(typeof areTextsKept()).toBe('boolean')
      }),
    )
  })

  test('a text is kept as it is, or the reader is told that it is not', () => {
    fc.assert(
      fc.property(nature, text, (one, given) => {
        stubStorage(one)
        const before = keptTexts(articles)
        const isKept = keepText(given)
        const after = keptTexts(articles)
        if (isKept && !one.getThrows) expect(after).toContainEqual(given)
        if (!isKept) expect(after).toEqual(before)
        const isRemoved = removeKeptText(given.article)
        if (isRemoved) {
          expect(keptTexts(articles).some(({ article }) => article === given.article)).toBe(false)
        }
      }),
    )
  })

  test('a choice holds for as long as the page is open', () => {
    fc.assert(
      fc.property(nature, fc.array(fc.boolean()), fc.boolean(), (one, choices, unless) => {
        stubStorage(one)
        const choice = keptChoice('slash-key', unless)
        expect(typeof choice.get()).toBe('boolean')
        for (const next of choices) {
          choice.set(next)
          expect(choice.get()).toBe(next)
        }
      }),
    )
  })

  test.each(['denied', 'absent'] as const)('a storage that is %s is none', (kind) => {
    stubStorage(kind)
    expect(keptTexts(articles)).toEqual([])
    expect(areTextsKept()).toBe(false)
    expect(keepText({ article: 'paper-a', name: 'a', text: 'b', page: false })).toBe(false)
    const choice = keptChoice('slash-key', true)
    choice.set(false)
    expect(choice.get()).toBe(false)
  })
})
