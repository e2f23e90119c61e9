import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readJson } from '../../../src/dataset/json-text'

describe('a text that is no JSON', () => {
  test.each([
    ['', 1, 1, 'the end of the file', 'a JSON value'],
    ['{"a": 1,}', 1, 9, '}', 'a key in double quotes'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"b": 2', '"," or "}"'],
    ['[1 2]', 1, 4, '2]', '"," or "]"'],
    ['[1, 2', 1, 6, 'the end of the file', '"," or "]"'],
    ['{"a" 1}', 1, 6, '1}', '":" after a key'],
    ["{'a': 1}", 1, 2, "'a': 1}", 'a key in double quotes'],
    ['// no comments\n{}', 1, 1, '// no comments', 'a JSON value'],
    ['{} {}', 1, 4, '{}', 'the end of the file'],
    ['["a', 1, 2, '"a', 'a JSON value'],
    ['["a\\"]', 1, 2, '"a\\"]', 'a JSON value'],
    ['[01]', 1, 3, '1]', '"," or "]"'],
    ['["\t"]', 1, 2, '"\t"]', 'a text without line breaks, tabs and unknown escapes'],
    ['["\\x"]', 1, 2, '"\\x"]', 'a text without line breaks, tabs and unknown escapes'],
  ])('%j is refused where it stops being JSON', (text, line, column, found, expected) => {
    expect(readJson(text)).toEqual({ flaws: [{ path: [], line, column, found, expected }] })
  })

  test('nested deeper than any dataset is refused, however deep', () => {
    const { flaws, value } = readJson('['.repeat(200_000))
    expect(value).toBeUndefined()
    expect(flaws).toMatchObject([{ expected: 'at most 64 levels of nesting' }])
  })

  test('is refused as such, however long', () => {
    const { flaws } = readJson(`"${'a'.repeat(10_000_000)}`)
    expect(flaws).toMatchObject([{ line: 1, column: 1, expected: 'a JSON value' }])
  })
})

describe('a refused key', () => {
  test('is a flaw with its place, and left out of the value', () => {
    expect(readJson('{"a": [{"\\u005f_proto__": 1, "b": 2}]}')).toEqual({
      value: { a: [{ b: 2 }] },
      flaws: [
        {
          path: ['a', 0, '__proto__'],
          line: 1,
          column: 9,
          found: 'the key "__proto__"',
          expected: 'another key: this one is refused',
        },
      ],
    })
  })

  test('is not missed behind a syntax error further on', () => {
    expect(readJson('{"constructor": 1, "b"}').flaws).toHaveLength(2)
  })
})

describe('any text', () => {
  const parse = (text: string): { value: unknown } | null => {
    try {
      return { value: JSON.parse(text) }
    } catch {
      return null
    }
  }

  test('that is JSON is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        const { value, flaws } = readJson(text)
        if (flaws.length === 0) expect(value).toEqual(JSON.parse(text))
      }),
    )
  })

  test('is refused if, and only if, JSON.parse refuses it', () => {
    const nearlyJson = fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.string({ maxLength: 2 }))
      .map(([text, at, scrap]) => {
        const cut = at % (text.length + 1)
        return text.slice(0, cut) + scrap + text.slice(cut + 1)
      })
    fc.assert(
      fc.property(fc.oneof(nearlyJson, fc.string()), (text) => {
        const { flaws } = readJson(text)
        const isSyntax = flaws.some(({ expected }) => !/refused|once/.test(expected))
        expect(isSyntax).toBe(parse(text) === null)
      }),
    )
  })
})
