import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citedPhrasesOf } from '../../../src/domain/cited-phrases'
import { copyDifferences } from '../../../src/domain/copy-differences'
import { recogniseCopies } from '../../../src/domain/recognise-copy'
import { inventedArticle, inventedLines, inventedVisit } from '../../support/invented-copy'

const whole = inventedLines.join('\n')

function recognised(text: string) {
  const [copy, ...others] = recogniseCopies(inventedVisit, text)
  expect(others).toEqual([])
  if (copy === undefined) throw new Error('The copy was not recognised')
  return copy
}

const differencesOf = (text: string) =>
  copyDifferences(recognised(text), inventedArticle, citedPhrasesOf(inventedVisit, inventedArticle))

const changedNumbers = (text: string) => differencesOf(text).changed.map(({ n }) => n)

describe('a copy with the very words', () => {
  const agrees = { changed: [], missing: [], added: [] }

  test.each([
    ['as it is', whole],
    ['with blank lines and blanks between', inventedLines.join('\r\n \r\n').replace(/ /g, '  ')],
    ['with no-break spaces', whole.replace(/ /g, '\u00a0')],
    [
      'with curly quotes and a long dash',
      whole.replace(/"/g, '“').replace(/'/g, '’').replace(' - ', ' – '),
    ],
    ['with soft hyphens', whole.replace('fishermen', 'fisher\u00admen')],
    ['with lines wrapped', whole.replace(/(.{40,60}) /g, '$1\n')],
  ])('agrees with the outline %s', (_, text) => {
    expect(recognised(text).paragraphs.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6])
    expect(differencesOf(text)).toEqual(agrees)
  })

  test('is found in a page with a menu and a foot, which are left out', () => {
    const menu = Array.from({ length: 30 }, (_, i) => `Entry ${i} of a menu`).join('\n')
    const copy = recognised(`${menu}\n${whole}\n${menu}`)
    expect(copy.around).toBe(60)
    expect(differencesOf(`${menu}\n${whole}\n${menu}`)).toEqual(agrees)
  })

  test('keeps its words as they are printed', () => {
    const curly = whole.replace(/"/g, '”')
    expect(recognised(curly).paragraphs[2]?.text).toBe(curly.split('\n')[2])
  })
})

describe('a copy that differs', () => {
  test('in any one word is told by its paragraph, and by no other', () => {
    const places = inventedLines.flatMap((line, row) =>
      line.split(' ').map((_, at) => ({ row, at })),
    )
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ row, at }) => {
        const text = inventedLines
          .map((line, i) => (i === row ? line.split(' ').with(at, 'otherwise').join(' ') : line))
          .join('\n')
        expect(changedNumbers(text)).toEqual([row + 1])
      }),
    )
  })

  test('in a cited phrase says what stands there instead', () => {
    const [changed] = differencesOf(whole.replace('key of oak', 'key of lead')).changed
    expect(changed?.phrases).toEqual([
      { phrase: 'handed over a key of oak', printed: 'handed over a key of lead' },
    ])
    expect(changed?.words).toBe(changed?.recordedWords)
  })

  test('by words left out says how many there are', () => {
    const [changed] = differencesOf(whole.replace(' for most of an hour', '')).changed
    expect(changed).toMatchObject({ n: 5, words: 27, recordedWords: 32, phrases: [] })
  })

  test('by a missing paragraph says which', () => {
    const text = inventedLines.filter((_, i) => i !== 3).join('\n')
    expect(differencesOf(text)).toEqual({ changed: [], missing: [4], added: [] })
  })

  test('by an added paragraph says where', () => {
    const text = [...inventedLines.slice(0, 2), 'Buy a boat today!', ...inventedLines.slice(2)]
    expect(differencesOf(text.join('\n'))).toEqual({
      changed: [],
      missing: [],
      added: [{ after: 2, text: 'Buy a boat today!' }],
    })
  })
})

describe('what is no copy', () => {
  test.each([
    ['nothing', ''],
    ['another text', 'A recipe for fish soup.\nTake a large pot.'],
    [
      'a page that quotes its phrases',
      'boarded the ferry Aurora\n“brass band played on the quay”\nhanded over a key of oak\nA longer remark on all of these.',
    ],
  ])('is not recognised: %s', (_, text) => {
    expect(recogniseCopies(inventedVisit, text)).toEqual([])
  })

  test('is not recognised, whatever it holds, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(recogniseCopies(inventedVisit, text)).toEqual([])
      }),
    )
  })
})
