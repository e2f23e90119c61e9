/** A word that a text can be found by: folded, and where it stands in the text. */
export type SearchWord = { term: string; start: number; end: number }

/** More than anyone means; what lies beyond is not searched for. */
const mostSigns = 300
const mostTerms = 12
const longestTerm = 40

const cjk = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\u30fc]'
const sign = `(?:(?!${cjk})[\\p{L}\\p{M}\\p{N}])`
const words = new RegExp(
  [
    `${cjk}+`,
    // "U.S." is one word
    `\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])`,
    `${sign}+(?:['’ʼ]${sign}+)*`,
  ].join('|'),
  'gu',
)
const isCjk = new RegExp(`^${cjk}`, 'u')

const letters: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/** Letters without case and marks: "Ё" and "е", "É" and "e" are the same. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøđłæœı]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’ʼ]s$/u, '')
    .replace(/['’ʼ.]/gu, '')
    .normalize('NFC')
}

/** Runs of letters and digits; a run of Chinese, Japanese or Korean signs is one. */
function plainWords(text: string): SearchWord[] {
  return Array.from(text.matchAll(words), ({ 0: word, index }) => ({
    term: fold(word),
    start: index,
    end: index + word.length,
  })).filter(({ term }) => term !== '')
}

/** Where no blank parts the words, every sign and every two neighbours are one. */
function signsAndPairs(text: string, { start, end }: SearchWord): SearchWord[] {
  const found: SearchWord[] = []
  let before: SearchWord | undefined
  let at = start
  for (const character of text.slice(start, end)) {
    const one = { term: fold(character), start: at, end: at + character.length }
    found.push(one)
    if (before) found.push({ term: before.term + one.term, start: before.start, end: one.end })
    before = one
    at = one.end
  }
  return found
}

/**
 * Every word that a text is found by, "Sun-hee" by "sun", "hee" and "sunhee". Words may overlap.
 * Whatever the text holds, it is only text.
 */
export function wordsOf(text: string): SearchWord[] {
  const found: SearchWord[] = []
  let joined: SearchWord | undefined
  for (const word of plainWords(text)) {
    if (isCjk.test(word.term)) {
      found.push(...signsAndPairs(text, word))
      joined = undefined
      continue
    }
    found.push(word)
    const hyphened = joined !== undefined && /^[-‐‑]$/u.test(text.slice(joined.end, word.start))
    if (joined !== undefined && hyphened) {
      joined = { term: joined.term + word.term, start: joined.start, end: word.end }
      found.push(joined)
    } else {
      joined = word
    }
  }
  return found
}

/** A name in one form, however it is written: two names are the same if their keys are. */
export function nameKey(name: string): string {
  return plainWords(name.normalize('NFC'))
    .map(({ term }) => term)
    .join(' ')
}

const littleWords = new Set(
  'a an and at by for from in is of on or the to was were with'.split(' '),
)

/** The words that a query asks for, each once; "the" and its like only if there is nothing else. */
export function termsOfQuery(query: string): string[] {
  const text = query.slice(0, mostSigns).normalize('NFC')
  const terms = plainWords(text).flatMap((word) => {
    if (!isCjk.test(word.term)) return [word.term.slice(0, longestTerm)]
    const parts = signsAndPairs(text, word)
    return parts.length === 1
      ? parts.map(({ term }) => term)
      : parts.map(({ term }) => term).filter((term) => [...term].length > 1)
  })
  const distinct = [...new Set(terms)]
  const telling = distinct.filter((term) => !littleWords.has(term))
  return (telling.length > 0 ? telling : distinct).slice(0, mostTerms)
}

/** Whether mistyped letters may be forgiven: not in a number, a short word, nor without blanks. */
export function mayBeMistyped(term: string): boolean {
  return term.length >= 4 && !/\p{N}/u.test(term) && !isCjk.test(term)
}
