import type { VisitIndex } from './visit-index'

/**
 * The same answer to a question about a visit, reckoned when first asked and kept for as long as the
 * index is. Whoever asks shares the answer: nobody may change it.
 */
export function oncePerVisit<T>(answer: (index: VisitIndex) => T): (index: VisitIndex) => T {
  const answers = new WeakMap<VisitIndex, { answer: T }>()
  return (index) => {
    const known = answers.get(index)
    if (known) return known.answer
    const reckoned = answer(index)
    answers.set(index, { answer: reckoned })
    return reckoned
  }
}

/** The same for a question with a second part, of which as much counts as `keyOf` tells. */
export function oncePerVisitAnd<Asked, T>(
  keyOf: (asked: Asked) => unknown,
  answer: (index: VisitIndex, asked: Asked) => T,
): (index: VisitIndex, asked: Asked) => T {
  const answersOf = oncePerVisit(() => new Map<unknown, { answer: T }>())
  return (index, asked) => {
    const answers = answersOf(index)
    const key = keyOf(asked)
    const known = answers.get(key) ?? { answer: answer(index, asked) }
    answers.set(key, known)
    return known.answer
  }
}
