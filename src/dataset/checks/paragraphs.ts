import { citesIn, spellingsIn } from '../cites-in-dataset.ts'
import type { RawDataset } from '../dataset-files.ts'
import { childOf, valueAt, valuesAt } from '../json-path.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../problem-at.ts'

/** How many paragraphs each article has; an article whose list is malformed is left out. */
function paragraphCounts(dataset: RawDataset): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { value } of valuesAt(dataset['articles.json'], 'articles.*')) {
    const id = childOf(value, 'id')
    const paragraphs = childOf(value, 'paragraphs')
    if (typeof id === 'string' && Array.isArray(paragraphs)) counts.set(id, paragraphs.length)
  }
  return counts
}

/** Paragraphs that are not numbered 1, 2, 3 ..., and passages that no article has. */
export function paragraphProblems(dataset: RawDataset): Problem[] {
  const numbering = valuesAt(dataset['articles.json'], 'articles.*.paragraphs.*.n')
  const misnumbered = numbering.flatMap(({ path, value }) => {
    const position = Number(path.at(-2)) + 1
    if (!Number.isInteger(value) || value === position) return []
    const expected = `${position}: paragraphs are numbered from 1, in order`
    return [problemAt(dataset, 'articles.json', path, { expected })]
  })

  const counts = paragraphCounts(dataset)
  const missing = [...citesIn(dataset), ...spellingsIn(dataset)].flatMap(({ file, path }) => {
    const article = valueAt(dataset[file], [...path, 'article'])
    const paragraph = valueAt(dataset[file], [...path, 'paragraph'])
    const count = typeof article === 'string' ? counts.get(article) : undefined
    if (count === undefined || typeof paragraph !== 'number') return []
    if (Number.isInteger(paragraph) && paragraph >= 1 && paragraph <= count) return []
    const expected = `a paragraph of ${article}: a whole number from 1 to ${count}`
    return [problemAt(dataset, file, [...path, 'paragraph'], { expected })]
  })
  return [...misnumbered, ...missing]
}
