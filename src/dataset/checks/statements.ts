import type { RawDataset } from '../dataset-files.ts'
import { childOf, valuesAt } from '../json-path.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../problem-at.ts'

/** A full stop or its like, within closing quotes or brackets if need be. */
const sentenceEnd = /[.!?…]['"’”)\]]*$/u

/** Statements that do not end as a sentence, or that merge the accounts of two articles. */
export function statementProblems(dataset: RawDataset): Problem[] {
  const statements = valuesAt(dataset['visit.json'], 'events.*.statements.*')
  return statements.flatMap(({ path, value }) => {
    const text = childOf(value, 'text')
    const cites = valuesAt(value, 'cites.*.article')
    const articles = new Set(cites.map((cite) => cite.value))
    const problems: Problem[] = []
    if (typeof text === 'string' && text.trim() !== '' && !sentenceEnd.test(text.trim())) {
      const expected = 'a sentence, with its full stop'
      problems.push(problemAt(dataset, 'visit.json', [...path, 'text'], { expected }))
    }
    if (articles.size > 1) {
      const found = `cites of ${[...articles].join(' and ')}`
      const expected = 'cites of one article: a statement for each account'
      problems.push(problemAt(dataset, 'visit.json', [...path, 'cites'], { found, expected }))
    }
    return problems
  })
}
