import type { Article, Cite } from './visit'

/**
 * Where word of something came from: the sources whose chains run together, or an article that
 * names none and so stands on its own word.
 */
export type Origin = {
  /** ids of sources in steps, those furthest from the articles first; empty for an article alone */
  steps: string[][]
  /** ids of the articles that go back to it, in the order of the cites */
  articles: string[]
}

type Strand = { depths: Map<string, number>; articles: Set<string> }

function join(strands: readonly Strand[]): Strand {
  const depths = new Map<string, number>()
  for (const strand of strands) {
    for (const [id, depth] of strand.depths) depths.set(id, Math.max(depth, depths.get(id) ?? 0))
  }
  return { depths, articles: new Set(strands.flatMap(({ articles }) => [...articles])) }
}

function stepsOf({ depths }: Strand): string[][] {
  const steps = new Map<number, string[]>()
  for (const [id, depth] of depths) steps.set(depth, [...(steps.get(depth) ?? []), id])
  return [...steps].sort(([a], [b]) => b - a).map(([, ids]) => ids)
}

/**
 * The origins that cites go back to. Chains that share a link anywhere are one origin, so four
 * articles repeating one agency count once, and so do an agency and the man it quotes. An article
 * that names nobody in any of these cites is an origin itself; where it names somebody, its other
 * cites (a headline, say) are no further one. Sources of different names count apart, though one
 * may stand behind the other: the number is the most there can be, not a proof.
 */
export function originsOf(cites: readonly Pick<Cite, 'article' | 'via'>[]): Origin[] {
  let strands: Strand[] = []
  const naming = new Set(cites.filter(({ via = [] }) => via.length > 0).map((c) => c.article))
  for (const { article, via = [] } of cites) {
    if (via.length === 0 && naming.has(article)) continue
    const links = via.length > 0 ? via : [article]
    const touched = strands.filter(({ depths }) => links.some((id) => depths.has(id)))
    const own = {
      depths: new Map(links.map((id, depth) => [id, via.length > 0 ? depth + 1 : 0])),
      articles: new Set([article]),
    }
    const [first] = touched
    const joined = join([...touched, own])
    strands =
      first === undefined
        ? [...strands, own]
        : strands.flatMap((strand) =>
            strand === first ? [joined] : touched.includes(strand) ? [] : [strand],
          )
  }
  return strands.map((strand) => ({
    steps: strand.depths.values().next().value === 0 ? [] : stepsOf(strand),
    articles: [...strand.articles],
  }))
}

/** The articles among `articles` that are cited at all, in their order. */
export function articlesCited<T extends Pick<Article, 'id'>>(
  cites: readonly Pick<Cite, 'article'>[],
  articles: readonly T[],
): T[] {
  return articles.filter(({ id }) => cites.some((cite) => cite.article === id))
}
