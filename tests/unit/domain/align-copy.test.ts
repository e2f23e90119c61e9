import { describe, expect, test } from 'vitest'
import { type Alignment, alignCopy, type RecordedParagraph } from '../../../src/domain/align-copy'
import { wordsOf } from '../../../src/domain/article-text'
import { paragraphDigest } from '../../../src/domain/paragraph-digest'

/** Words that no two paragraphs share: `blue 4` is "blue1 blue2 blue3 blue4". */
const filler = (word: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${word}${i + 1}`).join(' ')

/** The outline of an article whose paragraphs are these, with what is known to stand in each. */
function outlineOf(...paragraphs: (readonly [text: string, ...known: string[]])[]) {
  return paragraphs.map(
    ([text, ...known], i): RecordedParagraph => ({
      n: i + 1,
      words: wordsOf(text).length,
      digest: paragraphDigest(text),
      known,
    }),
  )
}

/** Where each line of the copy went: to a paragraph, or behind one as an addition. */
function placesOf({ paragraphs, missing, added }: Alignment) {
  return {
    same: paragraphs.filter(({ same }) => same).map(({ n }) => n),
    changed: paragraphs.filter(({ same }) => !same).map(({ n, text }) => [n, text]),
    missing,
    added: added.map(({ after, text }) => [after, text]),
  }
}

/** Longer than any of the paragraphs: where it stands, a place alone says nothing. */
const elsewise = filler('y', 90)

const nothingElse = { missing: [], added: [] }

const first = `The first paragraph tells of the ferry. ${filler('a', 12)}`
const middle = `Here the mayor handed over a key of oak, and spoke. ${filler('b', 9)}`
const last = `The last tells of the bridge that was never built. ${filler('c', 7)}`
const outline = outlineOf(
  [first, 'tells of the ferry'],
  [middle, 'handed over a key of oak', 'the mayor'],
  [last, 'bridge that was never built'],
)

describe('a copy with the very words', () => {
  test('is laid out by its words, though nothing is known of them', () => {
    const unknown = outlineOf([first], [middle], [last])
    expect(placesOf(alignCopy(unknown, [first, middle, last]))).toEqual({
      same: [1, 2, 3],
      changed: [],
      ...nothingElse,
    })
  })

  test('may have a paragraph on several lines, up to sixty of them', () => {
    const long = filler('word', 60)
    const lines = long.split(' ')
    const recorded = outlineOf([first], [long], [last])
    expect(placesOf(alignCopy(recorded, [first, ...lines, last]))).toEqual({
      same: [1, 2, 3],
      changed: [],
      ...nothingElse,
    })
    const longer = `${long} more`
    const tooLong = alignCopy(outlineOf([first], [longer], [last]), [
      first,
      ...longer.split(' '),
      last,
    ])
    expect(tooLong.paragraphs.map(({ n, same }) => [n, same])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ])
  })

  test('gives each paragraph its own words where two of them are equally long', () => {
    const blue = filler('blue', 8)
    const green = filler('green', 8)
    const recorded = outlineOf([green], [blue])
    expect(alignCopy(recorded, [green, blue]).paragraphs).toEqual([
      { n: 1, text: green, same: true },
      { n: 2, text: blue, same: true },
    ])
  })

  test('gives a paragraph that stands twice its first place that keeps the order', () => {
    const recorded = outlineOf([first], [middle], [last])
    const { paragraphs, missing, added } = alignCopy(recorded, [middle, first, middle, last])
    expect(paragraphs.map(({ n }) => n)).toEqual([1, 2, 3])
    expect(missing).toEqual([])
    expect(added).toEqual([{ after: 0, text: middle }])
  })

  test('that turns the order round keeps the longer part', () => {
    const short = filler('short', 4)
    const recorded = outlineOf([short], [first])
    expect(placesOf(alignCopy(recorded, [first, short]))).toEqual({
      same: [2],
      changed: [],
      missing: [1],
      added: [[2, short]],
    })
  })

  test('is none where the paragraph has no fingerprint', () => {
    const recorded = outlineOf([first, 'tells of the ferry']).map(({ n, words, known }) => ({
      n,
      words,
      known,
    }))
    expect(placesOf(alignCopy(recorded, [first]))).toEqual({
      same: [],
      changed: [[1, first]],
      ...nothingElse,
    })
  })
})

describe('a paragraph in other words', () => {
  test('is found by what is known to stand there', () => {
    const other = middle.replace('spoke', 'was silent')
    expect(placesOf(alignCopy(outline, [first, other, last]))).toEqual({
      same: [1, 3],
      changed: [[2, other]],
      ...nothingElse,
    })
  })

  test('is found among lines that are not of the article', () => {
    const other = middle.replace('spoke', 'was silent')
    const advertisement = 'Buy a boat today, before the summer is over and the boats are gone.'
    expect(
      placesOf(alignCopy(outline, [first, advertisement, other, advertisement, last])),
    ).toEqual({
      same: [1, 3],
      changed: [[2, other]],
      missing: [],
      added: [
        [1, advertisement],
        [2, advertisement],
      ],
    })
  })

  test('is found where its known words are misspelt, up to a quarter of their letters', () => {
    const known = 'abcdefghijkl'
    const recorded = outlineOf([first], [`${known} ${filler('b', 9)}`, known], [last])
    const found = (words: string) =>
      alignCopy(recorded, [first, `${words} ${filler('x', 9)}`, elsewise, last]).missing
    expect(found('abcdefghijkl')).toEqual([])
    expect(found('abXdefXhijXl')).toEqual([])
    expect(found('aXcdXfgXijXl')).toEqual([2])
  })

  test('is not found by a misspelling of a very short word', () => {
    const found = (known: string, printed: string) => {
      const recorded = outlineOf([first], [`${known} ${filler('b', 9)}`, known], [last])
      return alignCopy(recorded, [first, `${printed} ${filler('x', 9)}`, elsewise, last]).missing
    }
    expect(found('abcdefgh', 'abcdefgX')).toEqual([])
    expect(found('abcdefg', 'abcdefX')).toEqual([2])
  })

  test('goes where its words are spelt best', () => {
    const known = 'handed over a key of oak'
    const recorded = outlineOf([first], [`They ${known} ${filler('b', 9)}`, known], [last])
    const worse = `Xhey hXnded over a kXy of oXk ${filler('x', 9)}`
    const better = `They handed over a key of oXk ${filler('x', 9)}`
    expect(placesOf(alignCopy(recorded, [first, worse, better, last])).changed).toEqual([
      [2, better],
    ])
    expect(placesOf(alignCopy(recorded, [first, better, worse, last])).changed).toEqual([
      [2, better],
    ])
  })

  test('goes where most of its words are', () => {
    const one = `Once the mayor came. ${filler('x', 14)}`
    const both = `And the mayor handed over a key of oak. ${filler('x', 10)}`
    for (const lines of [
      [one, both],
      [both, one],
    ]) {
      expect(placesOf(alignCopy(outline, [first, ...lines, last])).changed).toEqual([[2, both]])
    }
  })

  test('needs more than a third of what is known of it', () => {
    const text = `${filler('b', 9)} one-word two-word three-word`
    const found = (...known: string[]) =>
      alignCopy(outlineOf([first], [text, ...known], [last]), [
        first,
        `${filler('x', 11)} one-word`,
        elsewise,
        last,
      ]).missing
    expect(found('one-word', 'two-word')).toEqual([])
    expect(found('one-word', 'two-word', 'three-word')).toEqual([2])
  })

  test('is not less than half as long as recorded, nor more than twice', () => {
    const known = 'key of oak'
    const recorded = outlineOf([first], [`${filler('b', 7)} ${known}`, known], [last])
    const found = (words: number) =>
      alignCopy(recorded, [first, `${known} ${filler('x', words - 3)}`, elsewise, last]).missing
    expect(found(4)).toEqual([2])
    expect(found(5)).toEqual([])
    expect(found(20)).toEqual([])
    expect(found(21)).toEqual([2])
  })

  test('is looked for between its neighbours only', () => {
    const elsewhere = `The mayor handed over a key of oak. ${filler('x', 11)}`
    for (const lines of [
      [elsewhere, first, last],
      [first, last, elsewhere],
    ]) {
      expect(placesOf(alignCopy(outline, lines))).toEqual({
        same: [1, 3],
        changed: [],
        missing: [2],
        added: [[lines[0] === elsewhere ? 0 : 3, elsewhere]],
      })
    }
  })

  test('is put together from the lines that it was broken into', () => {
    const parts = [
      'Here the mayor gave us',
      'and handed over a key of oak,',
      'and spoke of the ferry again,',
      'then b5',
    ]
    expect(placesOf(alignCopy(outline, [first, ...parts, elsewise, last]))).toEqual({
      same: [1, 3],
      changed: [[2, parts.join(' ')]],
      missing: [],
      added: [[2, elsewise]],
    })
  })

  test('does not take the short lines above it: those are no paragraph that was broken up', () => {
    const other = `The mayor handed over a key of oak, and was silent. ${filler('b', 8)}`
    const lines = [first, 'Share this now please', other, 'Read more', 'Sign up today', last]
    expect(placesOf(alignCopy(outline, lines))).toEqual({
      same: [1, 3],
      changed: [[2, other]],
      missing: [],
      added: [
        [1, 'Share this now please'],
        [2, 'Read more'],
        [2, 'Sign up today'],
      ],
    })
  })

  test('is not looked for in other spellings in a very long text, but is in its own', () => {
    const padding = (lines: number) => Array.from({ length: lines }, (_, i) => `y${i}`)
    const misspelt = `The mayor handed over a key of oXk. ${filler('x', 11)}`
    const spelt = `The mayor handed over a key of oak. ${filler('x', 11)}`
    const recorded = outlineOf(
      [first, 'tells of the ferry'],
      [middle, 'handed over a key of oak'],
      [last],
    )
    const found = (line: string, rest: readonly string[]) =>
      alignCopy(recorded, [first, line, ...rest, last]).missing
    expect(found(misspelt, padding(1999))).toEqual([])
    expect(found(misspelt, padding(2000))).toEqual([2])
    expect(found(spelt, padding(2000))).toEqual([])
    const letters = 100_000 - misspelt.length - elsewise.length
    expect(found(misspelt, [elsewise, 'z'.repeat(letters)])).toEqual([])
    expect(found(misspelt, [elsewise, 'z'.repeat(letters + 1)])).toEqual([2])
  })
})

describe('a paragraph of which nothing is known', () => {
  const unknown = outlineOf([first], [middle], [filler('m', 10)], [last])
  const [one, two] = [filler('x', 19), filler('y', 10)]

  test('stands where as many lines as paragraphs are left', () => {
    expect(placesOf(alignCopy(unknown, [first, one, two, last]))).toEqual({
      same: [1, 4],
      changed: [
        [2, one],
        [3, two],
      ],
      ...nothingElse,
    })
  })

  test('is missing where there are more lines, or fewer', () => {
    for (const lines of [[one], [one, two, 'z']]) {
      expect(placesOf(alignCopy(unknown, [first, ...lines, last]))).toEqual({
        same: [1, 4],
        changed: [],
        missing: [2, 3],
        added: lines.map((line) => [1, line]),
      })
    }
  })

  test('has all the lines between its neighbours, if they are about as long as it', () => {
    const recorded = outlineOf([first], [filler('m', 10)], [last])
    const found = (...lines: string[]) => placesOf(alignCopy(recorded, [first, ...lines, last]))
    expect(found(filler('x', 6), 'and more').changed).toEqual([[2, `${filler('x', 6)} and more`]])
    expect(found(filler('x', 5)).changed).toEqual([[2, filler('x', 5)]])
    expect(found(filler('x', 4)).missing).toEqual([2])
    expect(found(filler('x', 20)).missing).toEqual([])
    expect(found(filler('x', 21)).missing).toEqual([2])
    expect(found()).toEqual({ same: [1, 3], changed: [], missing: [2], added: [] })
  })

  test('at either end has a line of its own, but not all the page around the article', () => {
    const ends = outlineOf([filler('m', 10)], [middle], [filler('n', 10)])
    expect(placesOf(alignCopy(ends, [two, middle, filler('z', 10)])).changed).toEqual([
      [1, two],
      [3, filler('z', 10)],
    ])
    expect(placesOf(alignCopy(ends, ['x', two, middle, two, 'z']))).toEqual({
      same: [2],
      changed: [],
      missing: [1, 3],
      added: [
        [0, 'x'],
        [0, two],
        [2, two],
        [2, 'z'],
      ],
    })
  })

  test('is not there at all where nothing else is', () => {
    expect(placesOf(alignCopy(unknown, [one, two, one, two]))).toEqual({
      same: [],
      changed: [],
      missing: [1, 2, 3, 4],
      added: [one, two, one, two].map((line) => [0, line]),
    })
    expect(alignCopy(unknown, [])).toEqual({ paragraphs: [], missing: [1, 2, 3, 4], added: [] })
    expect(alignCopy([], [one])).toEqual({
      paragraphs: [],
      missing: [],
      added: [{ after: 0, text: one }],
    })
  })
})
