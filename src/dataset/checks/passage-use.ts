import { citesIn } from '../cites-in-dataset.ts'
import type { RawDataset } from '../dataset-files.ts'
import { childOf } from '../json-path.ts'
import type { Problem } from '../problem.ts'
import { problemAt, recordIdAt } from '../problem-at.ts'
import type { Visit } from '../schema.ts'

/**
 * Paragraphs said to carry an event that no event cites, and the other way round: paragraphs said
 * to carry none that an event cites. (Titles and readings may cite any paragraph.)
 */
export function passageUseProblems(dataset: RawDataset, visit: Visit): Problem[] {
  const keyOf = (article: unknown, paragraph: unknown) => `${article} ${paragraph}`
  const citedBy = new Map<string, string | null>()
  for (const { file, path, value } of citesIn(dataset)) {
    const key = keyOf(childOf(value, 'article'), childOf(value, 'paragraph'))
    if (file === 'visit.json') citedBy.set(key, recordIdAt(dataset[file], path))
  }
  return visit.articles.flatMap((article, a) =>
    article.paragraphs.flatMap(({ n, use }, p) => {
      const event = citedBy.get(keyOf(article.id, n))
      if ((use === 'event') === (event !== undefined)) return []
      const passage = `${article.siglum}${n}`
      const expected =
        event === undefined
          ? `another use, or an event that cites ${passage}: none does`
          : `"event": ${event} cites ${passage}`
      const path = ['articles', a, 'paragraphs', p, 'use']
      return [problemAt(dataset, 'articles.json', path, { expected })]
    }),
  )
}
