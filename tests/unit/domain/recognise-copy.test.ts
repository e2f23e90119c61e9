import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../src/domain/article-text'
import { citedPhrasesOf } from '../../../src/domain/cited-phrases'
import { copyDifferences } from '../../../src/domain/copy-differences'
import { paragraphDigest, textFingerprint } from '../../../src/domain/paragraph-digest'
import { recogniseCopies, recordedParagraphs } from '../../../src/domain/recognise-copy'
import type { Article, Visit } from '../../../src/domain/visit'
import { inventedArticle, inventedLines, inventedVisit } from '../../support/invented-copy'
import { articleWith, at, cite, eventWith, visitWith } from '../../support/visit-builder'

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

describe('how much of an article makes a copy', () => {
  const articleOf = (texts: readonly string[]): Article => ({
    ...articleWith('A'),
    paragraphs: texts.map((text, i) => ({
      n: i + 1,
      words: wordsOf(text).length,
      digest: paragraphDigest(text),
      gist: `Paragraph ${i + 1}.`,
      use: 'event',
    })),
  })
  const filler = (word: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${word}${i + 1}`).join(' ')
  const citing = (...phrases: [n: number, phrase: string][]) =>
    eventWith('it', {
      when: at(null, { cites: [] }),
      statements: [
        { text: 'It was so.', cites: phrases.map(([n, phrase]) => cite(`A${n}`, { phrase })) },
      ],
    })
  const ferry = 'boarded the ferry'
  const bridge = 'the bridge to nowhere'
  const texts = [
    `He ${ferry} ${filler('a', 16)}`,
    `Of ${bridge} ${filler('b', 15)}`,
    filler('c', 40),
  ]
  const event = citing([1, ferry], [2, bridge])
  const visit = visitWith([event], { articles: [articleOf(texts)] })
  const copiesOf = (text: string, of: Visit = visit, isPage?: boolean) =>
    recogniseCopies(of, text, isPage)
  const isCopy = (...lines: string[]) => copiesOf(lines.join('\n')).length === 1

  test('is half of its words where no long paragraph is the same', () => {
    const [first = '', second = ''] = texts
    expect(isCopy(first, second)).toBe(true)
    const shorter = visitWith([event], {
      articles: [articleOf([...texts.slice(0, 2), filler('c', 41)])],
    })
    expect(copiesOf(`${first}\n${second}`, shorter)).toEqual([])
  })

  test('or one paragraph of twenty-five words that is the same', () => {
    const whole = (count: number) => {
      const long = `${ferry} ${bridge} ${filler('d', count - 7)}`
      const article = articleOf([long, filler('e', 200)])
      return copiesOf(long, visitWith([citing([1, ferry], [1, bridge])], { articles: [article] }))
        .length
    }
    expect(whole(25)).toBe(1)
    expect(whole(24)).toBe(0)
  })

  test('with two of its phrases, long ones, whatever marks they are printed with', () => {
    const [first = '', , third = ''] = texts
    expect(isCopy(first, third)).toBe(false)
    const quoted = (phrase: string) => {
      const article = articleOf([`He ${ferry}. ${phrase} ${filler('a', 16)}`])
      const of = visitWith([citing([1, ferry], [1, phrase])], { articles: [article] })
      return copiesOf(`He ${ferry}. ${phrase.replace("'", '’')} ${filler('a', 16)}`, of).length
    }
    expect(quoted("the day's end")).toBe(1)
    expect(quoted("a day's work")).toBe(0)
  })

  test('also where a phrase runs over the end of a line', () => {
    const [first = '', second = '', third = ''] = texts
    expect(isCopy(first.replace('the ferry', 'the\nferry'), second, third)).toBe(true)
  })

  test('with the names that are known to stand there, at home in their paragraphs only', () => {
    const spelt = (as: string, article: string, paragraph: number) => ({ as, article, paragraph })
    const known = {
      names: {},
      titles: [],
      spellings: [spelt('Jan  Novak', 'paper-a', 2), spelt('Novak', 'paper-b', 1)],
    }
    const of = visitWith([event], {
      articles: [articleOf(texts), articleWith('B')],
      people: [{ id: 'jan', name: 'Jan', kind: 'person', ...known }],
      places: [
        {
          id: 'quay',
          name: 'Quay',
          kind: 'site',
          zone: 'UTC',
          ...known,
          spellings: [spelt('the Quay', 'paper-a', 1)],
        },
      ],
    })
    const [article = articleWith('A'), other = articleWith('B')] = of.articles
    expect(recordedParagraphs(of, article).map(({ known }) => known)).toEqual([
      [ferry, 'the Quay'],
      [bridge, 'Jan Novak'],
      [],
    ])
    expect(recordedParagraphs(of, other)[0]?.known).toEqual(['Novak'])
  })

  test('and no more of something else between than a third of it', () => {
    const [first = '', second = ''] = texts
    const of = visitWith([event], { articles: [articleOf(texts.slice(0, 2))] })
    const between = (words: number) =>
      copiesOf([first, filler('y', words), second].join('\n'), of).length
    const around = (words: number) =>
      copiesOf([filler('y', words), first, second, filler('z', words)].join('\n'), of).length
    expect(between(13)).toBe(1)
    expect(between(14)).toBe(0)
    expect(around(200)).toBe(1)
  })

  test('a paragraph of twenty-five words makes it one, whatever stands between', () => {
    const long = `${ferry} ${bridge} ${filler('d', 30)}`
    const of = visitWith([citing([1, ferry], [1, bridge])], {
      articles: [articleOf([long, filler('e', 10)])],
    })
    expect(
      copiesOf([long, filler('y', 90), filler('z', 90), filler('e', 10)].join('\n'), of).length,
    ).toBe(1)
  })

  test('more than twelve lines before it, or behind it, are the page around it', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, i) => `Line ${i} of a menu`)
    const around = (before: number, behind: number, isPage?: boolean) => {
      const text = [...lines(before), ...texts, ...lines(behind)].join('\n')
      const [copy] = copiesOf(text, visit, isPage)
      return [copy?.around, copy?.added.length]
    }
    expect(around(12, 0)).toEqual([0, 12])
    expect(around(13, 0)).toEqual([13, 0])
    expect(around(12, 13)).toEqual([13, 12])
    expect(around(1, 2)).toEqual([0, 3])
    expect(around(1, 2, true)).toEqual([3, 0])
  })

  test('it is identical where it is the text that the dataset was made from', () => {
    const text = texts.join('\n')
    const of = visitWith([event], {
      articles: [{ ...articleOf(texts), sha256: textFingerprint(text) }],
    })
    expect(copiesOf(text, of)[0]?.identical).toBe(true)
    expect(copiesOf(`${text}\n`, of)[0]?.identical).toBe(false)
  })

  test('a text of more than a million letters, or ten thousand lines, is none', () => {
    const text = texts.join('\n')
    const padded = (count: number) => `${text}\n${'z'.repeat(count - text.length - 1)}`
    expect(copiesOf(padded(1_000_000)).length).toBe(1)
    expect(copiesOf(padded(1_000_001)).length).toBe(0)
    const lined = (count: number) =>
      [...texts, ...Array.from({ length: count - 3 }, () => 'z')].join('\n')
    expect(copiesOf(lined(10_000)).length).toBe(1)
    expect(copiesOf(lined(10_001)).length).toBe(0)
  })
})
