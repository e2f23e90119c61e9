import { datedBefore } from './article-date'
import { articlesCited } from './origins'
import type { Article, Reading } from './visit'
import type { VisitIndex } from './visit-index'
import { knownDate } from './when'

/**
 * The articles without a witness in a reading: those that say nothing, and apart from them those
 * that bear a date before every day in question. Nothing is claimed of a date where one of the
 * events has no certain day, or where the reading has no event.
 */
export function absentFrom(
  reading: Reading,
  index: VisitIndex,
): { silent: Article[]; datedBefore: Article[] } {
  const speaking = articlesCited(
    reading.witnesses.flatMap(({ cites }) => cites),
    index.visit.articles,
  )
  const absent = index.visit.articles.filter((article) => !speaking.includes(article))
  const days = reading.events.map((id) => {
    const event = index.event.get(id)
    const date = event && knownDate(event.when)
    if (date === undefined || date.kind === 'none' || date.uncertain) return null
    if (date.kind === 'day') return date.day
    return date.kind === 'before' ? null : date.from
  })
  const certain = days.length > 0 && days.every((day) => day !== null)
  const first = certain ? (days.toSorted()[0] ?? null) : null
  const early = absent.filter((article) => datedBefore(article, first))
  return { silent: absent.filter((article) => !early.includes(article)), datedBefore: early }
}
