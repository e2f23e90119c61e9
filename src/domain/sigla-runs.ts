import type { Article, Cite } from './visit'

/** Paragraphs of one article that stand together on paper: one, or three and more in a row. */
export type SiglaRun = { first: number; last: number }

export type SiglaGroup = { article: string; siglum: string; runs: SiglaRun[] }

/**
 * The passages of many cites as a printed margin has them, "A3,5,11–13 B2": by article in the order
 * of `articles`, the siglum once, by paragraph; three or more in a row joined.
 */
export function siglaGroups(
  cites: readonly Pick<Cite, 'article' | 'paragraph'>[],
  articles: readonly Pick<Article, 'id' | 'siglum'>[],
): SiglaGroup[] {
  return articles.flatMap(({ id, siglum }) => {
    const cited = cites.filter((cite) => cite.article === id).map(({ paragraph }) => paragraph)
    const numbers = [...new Set(cited)].sort((a, b) => a - b)
    const runs: SiglaRun[] = []
    for (const n of numbers) {
      const run = runs.at(-1)
      if (run && run.last === n - 1) run.last = n
      else runs.push({ first: n, last: n })
    }
    const apart = runs.flatMap(({ first, last }) =>
      last - first === 1
        ? [
            { first, last: first },
            { first: last, last },
          ]
        : [{ first, last }],
    )
    return apart.length === 0 ? [] : [{ article: id, siglum, runs: apart }]
  })
}

/** "5" or "11–13" */
export function runLabel({ first, last }: SiglaRun): string {
  return first === last ? String(first) : `${first}–${last}`
}

/** The groups as one string, "A3,5,11–13 B2". */
export function siglaText(groups: readonly SiglaGroup[]): string {
  return groups.map(({ siglum, runs }) => siglum + runs.map(runLabel).join(',')).join(' ')
}
