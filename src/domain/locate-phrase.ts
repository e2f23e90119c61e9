import search from 'approx-string-match'
import { plainMarks } from './plain-marks'

/** Where a phrase stands in a paragraph, as offsets in UTF-16 units. */
export type PhraseSpot = {
  start: number
  end: number
  /** whether the words are the phrase's, typographic marks apart */
  same: boolean
}

/** Of a phrase's characters, how many may differ before it counts as gone: three in ten. */
const tolerance = 0.3

const isWordCharacter = (character: string) => /[\p{L}\p{N}]/u.test(character)

/** Widens a span until it cuts no word. */
function wholeWords(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end]
  while (from > 0 && isWordCharacter(text.charAt(from)) && isWordCharacter(text.charAt(from - 1)))
    from -= 1
  while (
    to < text.length &&
    isWordCharacter(text.charAt(to)) &&
    isWordCharacter(text.charAt(to - 1))
  )
    to += 1
  return { start: from, end: to }
}

/**
 * Finds a phrase in a paragraph whose white space is folded: letter by letter, else with plain
 * typographic marks, else the nearest words that differ in three characters of ten at most.
 * Null where there is nothing like it.
 */
export function locatePhrase(paragraph: string, phrase: string): PhraseSpot | null {
  const at = phrase === '' ? -1 : paragraph.indexOf(phrase)
  if (at !== -1) return { start: at, end: at + phrase.length, same: true }

  const { plain, from } = plainMarks(paragraph)
  const wanted = plainMarks(phrase).plain
  const source = (offset: number) => from[offset] ?? paragraph.length
  const plainAt = wanted === '' ? -1 : plain.indexOf(wanted)
  if (plainAt !== -1) {
    return { start: source(plainAt), end: source(plainAt + wanted.length), same: true }
  }

  const near = search(plain, wanted, Math.floor(wanted.length * tolerance))
  const [best] = near.sort((a, b) => a.errors - b.errors || b.end - b.start - (a.end - a.start))
  if (best === undefined) return null
  return { ...wholeWords(paragraph, source(best.start), source(best.end)), same: false }
}
