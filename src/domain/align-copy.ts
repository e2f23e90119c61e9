import search from 'approx-string-match'
import { wordsOf } from './article-text'
import { paragraphDigest } from './paragraph-digest'
import { plainMarks } from './plain-marks'

/** A paragraph of the outline, as far as a copy can be held against it. */
export type RecordedParagraph = {
  n: number
  words: number
  digest?: string | undefined
  /** words known to stand in it: cited phrases and spellings of names */
  known: readonly string[]
}

/** A paragraph of the outline with its words in the copy. */
export type CopiedParagraph = { n: number; text: string; same: boolean }

export type Alignment = {
  /** in order; the missing ones left out */
  paragraphs: CopiedParagraph[]
  missing: number[]
  /** what stands in the copy beside them; `after` is a paragraph's number, 0 before the first */
  added: { after: number; text: string }[]
}

/** `count` lines of the copy from `start` on, as a place for the paragraph at `row` of the outline. */
type Candidate = { row: number; start: number; count: number; score: number; same: boolean }

/** A paragraph may be spread over this many lines. */
const longestRun = 60
const tolerance = 0.25

const closeness = (a: number, b: number) => Math.min(a, b) / Math.max(a, b, 1)

/** A line of the copy as it is compared: white space folded, typographic marks plain. */
type Line = { plain: string; words: number }

/** Runs of lines that are a recorded paragraph word for word. */
function sameRuns(recorded: readonly RecordedParagraph[], lines: readonly Line[]): Candidate[] {
  const rowsOfLength = new Map<number, number[]>()
  for (const [row, { words }] of recorded.entries()) {
    rowsOfLength.set(words, [...(rowsOfLength.get(words) ?? []), row])
  }
  const longest = Math.max(...recorded.map(({ words }) => words))
  const firstKnown = recorded.map(({ known }) => plainMarks(known[0] ?? '').plain)
  return lines.flatMap((_, start) => {
    const found: Candidate[] = []
    let words = 0
    for (let count = 1; count <= longestRun && start + count <= lines.length; count += 1) {
      words += lines[start + count - 1]?.words ?? 0
      if (words > longest) break
      const rows = rowsOfLength.get(words)
      if (rows === undefined) continue
      const run = plainRun(lines, start, count)
      const likely = rows.filter((row) => run.includes(firstKnown[row] ?? ''))
      if (likely.length === 0) continue
      const digest = paragraphDigest(run)
      for (const row of likely) {
        if (recorded[row]?.digest !== digest) continue
        found.push({ row, start, count, score: 10 + words / 100, same: true })
      }
    }
    return found
  })
}

function plainRun(lines: readonly Line[], start: number, count: number): string {
  return lines
    .slice(start, start + count)
    .map(({ plain }) => plain)
    .join(' ')
}

/** In so many lines, or characters, only the very words are looked for, not similar ones. */
const mostSearched = { lines: 2000, characters: 100_000 }

/** The lines that hold words known to stand in a paragraph; for each words, their best places. */
function evidenceLines(known: readonly string[], lines: readonly Line[], first: number) {
  const characters = lines.reduce((sum, { plain }) => sum + plain.length, 0)
  const isTooMuch = lines.length > mostSearched.lines || characters > mostSearched.characters
  return known.map((words) => {
    const wanted = plainMarks(words).plain
    const exact = lines.flatMap(({ plain }, at) => (plain.includes(wanted) ? [first + at] : []))
    if (exact.length > 0 || wanted.length < 8 || isTooMuch) return exact
    const errors = Math.floor(wanted.length * tolerance)
    const near = lines.flatMap(({ plain }, at) =>
      search(plain, wanted, errors).map((match) => ({ at: first + at, errors: match.errors })),
    )
    const least = Math.min(...near.map((match) => match.errors))
    return [...new Set(near.filter((match) => match.errors === least).map(({ at }) => at))]
  })
}

/** Several lines are one wrapped paragraph only if all but its last are as long as lines are. */
const leastWordsOfLine = 5

/** Runs of lines between the settled ones that hold much of what is known of a paragraph. */
function likelyRuns(
  recorded: readonly RecordedParagraph[],
  lines: readonly Line[],
  settled: readonly Candidate[],
): Candidate[] {
  const taken = new Set(settled.map(({ row }) => row))
  return recorded.flatMap(({ known, words: expected }, row) => {
    if (taken.has(row) || known.length === 0) return []
    const before = settled.findLast((candidate) => candidate.row < row)
    const from = before ? before.start + before.count : 0
    const to = settled.find((candidate) => candidate.row > row)?.start ?? lines.length
    const evidence = evidenceLines(known, lines.slice(from, to), from)
    const seen = new Map<string, Candidate>()
    for (const line of new Set(evidence.flat())) {
      for (let start = Math.max(from, line - longestRun + 1); start <= line; start += 1) {
        let words = 0
        for (let end = start; end < to && end < start + longestRun; end += 1) {
          if (end > start && (lines[end - 1]?.words ?? 0) < leastWordsOfLine) break
          words += lines[end]?.words ?? 0
          if (words > expected * 2) break
          const count = end - start + 1
          if (end < line || words < expected / 2) continue
          const hits = evidence.filter((at) => at.some((one) => one >= start && one <= end)).length
          if (hits / known.length < 0.34) continue
          const score = (6 * hits) / known.length + 2 * closeness(words, expected) - 0.05 * count
          seen.set(`${start} ${count}`, { row, start, count, score, same: false })
        }
      }
    }
    return [...seen.values()]
  })
}

/** The candidates of the greatest score together that keep the order of both sides. */
function bestInOrder(candidates: readonly Candidate[], rows: number, columns: number): Candidate[] {
  const score = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1))
  const chosen = Array.from({ length: rows + 1 }, () => new Map<number, Candidate>())
  const byRow = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    const list = byRow.get(candidate.row)
    if (list) list.push(candidate)
    else byRow.set(candidate.row, [candidate])
  }
  const valueAt = (row: number, column: number) => score[row]?.[column] ?? 0
  for (let row = 1; row <= rows; row += 1) {
    const ending = new Map<number, Candidate[]>()
    for (const candidate of byRow.get(row - 1) ?? []) {
      const end = candidate.start + candidate.count
      ending.set(end, [...(ending.get(end) ?? []), candidate])
    }
    const here = score[row]
    if (here === undefined) continue
    for (let column = 0; column <= columns; column += 1) {
      let best = Math.max(valueAt(row - 1, column), column > 0 ? valueAt(row, column - 1) : 0)
      for (const candidate of ending.get(column) ?? []) {
        const value = valueAt(row - 1, candidate.start) + candidate.score
        if (value <= best) continue
        best = value
        chosen[row]?.set(column, candidate)
      }
      here[column] = best
    }
  }
  const way: Candidate[] = []
  let column = columns
  for (let row = rows; row > 0; row -= 1) {
    while (column > 0 && valueAt(row, column - 1) === valueAt(row, column)) column -= 1
    if (valueAt(row - 1, column) === valueAt(row, column)) continue
    const candidate = chosen[row]?.get(column)
    if (candidate === undefined) continue
    way.unshift(candidate)
    column = candidate.start
  }
  return way
}

/**
 * Paragraphs of which nothing is left but their place: as many lines as paragraphs between two
 * that are settled, or one paragraph and all the lines there.
 */
function byPlace(
  recorded: readonly RecordedParagraph[],
  lines: readonly string[],
  settled: readonly Candidate[],
): Candidate[] {
  const edges = [
    { row: -1, start: 0, count: 0 },
    ...settled,
    { row: recorded.length, start: lines.length, count: 0 },
  ]
  return edges.slice(0, -1).flatMap((edge, i) => {
    const next = edges[i + 1] ?? edge
    const firstLine = edge.start + edge.count
    const rows = recorded.slice(edge.row + 1, next.row)
    const between = lines.slice(firstLine, next.start)
    const isInside = edge.row >= 0 && next.row < recorded.length
    const runs =
      rows.length === between.length
        ? between.map((line, at) => ({ text: line, start: firstLine + at, count: 1 }))
        : rows.length === 1 && isInside && between.length > 0
          ? [{ text: between.join(' '), start: firstLine, count: between.length }]
          : []
    return rows.flatMap((paragraph, at) => {
      const run = runs[at]
      if (run === undefined || closeness(wordsOf(run.text).length, paragraph.words) < 0.5) return []
      const { start, count } = run
      return [{ row: edge.row + 1 + at, start, count, score: 0, same: false }]
    })
  })
}

/**
 * Lays the lines of a copy beside the paragraphs of an outline: first those that are the same by
 * their fingerprints, a paragraph on one line or on several; then those that hold most of the words
 * known to stand there; then those of which only the place is left. Keeps the order of both.
 */
export function alignCopy(
  recorded: readonly RecordedParagraph[],
  lines: readonly string[],
): Alignment {
  const compared = lines.map((line) => ({
    plain: plainMarks(line).plain,
    words: wordsOf(line).length,
  }))
  const same = sameRuns(recorded, compared)
  const settled = bestInOrder(same, recorded.length, lines.length)
  const likely = likelyRuns(recorded, compared, settled)
  const found = bestInOrder([...settled, ...likely], recorded.length, lines.length)
  const placed = [...found, ...(found.length > 0 ? byPlace(recorded, lines, found) : [])].sort(
    (a, b) => a.row - b.row,
  )
  const textOf = ({ start, count }: Candidate) => lines.slice(start, start + count).join(' ')
  const numberOf = (row: number) => recorded[row]?.n ?? 0
  const taken = new Map<number, number>()
  for (const { row, start, count } of placed) {
    for (let line = start; line < start + count; line += 1) taken.set(line, numberOf(row))
  }
  let after = 0
  const added = lines.flatMap((text, line) => {
    const n = taken.get(line)
    if (n !== undefined) after = n
    return n === undefined ? [{ after, text }] : []
  })
  const rows = new Set(placed.map(({ row }) => row))
  return {
    paragraphs: placed.map((run) => ({ n: numberOf(run.row), text: textOf(run), same: run.same })),
    missing: recorded.filter((_, row) => !rows.has(row)).map(({ n }) => n),
    added,
  }
}
