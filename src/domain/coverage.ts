import { datedBefore } from './article-date'
import type { Article, Paragraph, VisitEvent } from './visit'
import { statementCitesOf, type VisitIndex } from './visit-index'

/** What one article has on one day. */
export type DayInArticle = {
  article: Article
  events: VisitEvent[]
  /** why it has nothing, where it has nothing: it says nothing, or bears a date before the day */
  silence: 'silent' | 'dated-before' | null
}

/** One day by articles; the last one, without a day, holds what no article dates. */
export type DayCoverage = { day: string | null; events: VisitEvent[]; articles: DayInArticle[] }

/** Whether an article tells an event: a sentence of it rests there. */
export function tells(article: Pick<Article, 'id'>, event: VisitEvent): boolean {
  return statementCitesOf(event).some((cite) => cite.article === article.id)
}

/** Every day of the visit by articles, in order; then what has no day, if there is anything. */
export function daysByArticle(index: VisitIndex): DayCoverage[] {
  const rows: [string | null, VisitEvent[]][] = [
    ...index.days.map((day): [string, VisitEvent[]] => [day, index.eventsOfDay.get(day) ?? []]),
    ...(index.undated.length > 0 ? [[null, index.undated] satisfies [null, VisitEvent[]]] : []),
  ]
  return rows.map(([day, events]) => ({
    day,
    events,
    articles: index.visit.articles.map((article) => {
      const told = events.filter((event) => tells(article, event))
      const silence = datedBefore(article, day) ? 'dated-before' : 'silent'
      return { article, events: told, silence: told.length > 0 ? null : silence }
    }),
  }))
}

export const paragraphUses = ['event', 'background', 'heading', 'outside'] as const

/** The paragraphs and words of an article, or of several, by the use that is made of them. */
export function paragraphsByUse(
  paragraphs: readonly Paragraph[],
): Record<Paragraph['use'] | 'all', { paragraphs: number; words: number }> {
  const none = () => ({ paragraphs: 0, words: 0 })
  const totals = {
    event: none(),
    background: none(),
    heading: none(),
    outside: none(),
    all: none(),
  }
  for (const { use, words } of paragraphs) {
    for (const key of [use, 'all'] as const) {
      totals[key].paragraphs += 1
      totals[key].words += words
    }
  }
  return totals
}
