import type { SearchDocument, SearchText } from '../../../domain/search-documents'
import { nameKey, wordsOf } from '../../../domain/search-words'

/** A query taken apart. */
export type Question = {
  /** the whole of it, as the key of a name */
  key: string
  terms: readonly string[]
  /** those that no word begins with: taken for mistyped */
  unknown: ReadonlySet<string>
}

/** The terms of the question that a text answers with the words found in it. */
function answeredBy(
  text: string,
  found: ReadonlySet<string>,
  { terms, unknown }: Question,
): string[] {
  const here = wordsOf(text).flatMap(({ term }) => (found.has(term) ? [term] : []))
  return terms.filter((term) =>
    here.some((word) => word.startsWith(term) || (unknown.has(term) && word[0] === term[0])),
  )
}

/**
 * How well the name of a document answers: 2 if it is what was asked for, 1 if a person,
 * organisation or place has a name with all the words.
 */
export function rankOf(
  { group, name, names }: SearchDocument,
  found: ReadonlySet<string>,
  question: Question,
): 0 | 1 | 2 {
  const all = [name, ...names.map(({ text }) => text)]
  if (all.some((other) => nameKey(other) === question.key)) return 2
  if (group !== 'people' && group !== 'places') return 0
  const isWhole = (other: string) =>
    answeredBy(other, found, question).length === question.terms.length
  return all.some(isWhole) ? 1 : 0
}

/** What else of a document has to be shown to see why it was found; null if its head says it all. */
export function excerptOf(
  { name, aside, names, texts, subjects }: SearchDocument,
  found: ReadonlySet<string>,
  question: Question,
): SearchText | null {
  const seen = answeredBy(`${name}\n${aside}`, found, question)
  let best: { entry: SearchText; score: number } | null = null
  for (const entry of [...names, ...texts, ...subjects]) {
    const answered = answeredBy(entry.text, found, question)
    const missing = answered.filter((term) => !seen.includes(term)).length
    const score = missing === 0 ? 0 : missing * question.terms.length + answered.length
    if (score > (best?.score ?? 0)) best = { entry, score }
  }
  return best?.entry ?? null
}
