import { hrefTo, originsFragment } from '../../domain/fragment'
import { counted } from '../../domain/number-words'
import { articlesCited, originsOf } from '../../domain/origins'
import type { VisitEvent } from '../../domain/visit'
import { statementCitesOf, type VisitIndex } from '../../domain/visit-index'
import styles from './EventStatements.module.css'

export type ToldByProps = { index: VisitIndex; event: VisitEvent }

/** How many articles tell of an event, and how few origins their word goes back to. */
export function ToldBy({ index, event }: ToldByProps) {
  const { articles } = index.visit
  const cites = statementCitesOf(event)
  const origins = originsOf(cites)
  const alone = articlesCited(
    origins
      .filter(({ steps }) => steps.length === 0)
      .map(({ articles: [article = ''] }) => ({ article })),
    articles,
  )
  const nameOf = (id: string) => index.person.get(id)?.name ?? id
  const sources = origins
    .filter(({ steps }) => steps.length > 0)
    .map(({ steps }) => steps.map((ids) => ids.map(nameOf).join(', ')).join(' → '))
  const unnamed = origins.some(({ steps }) =>
    steps.flat().some((id) => index.person.get(id)?.unnamed),
  )
  return (
    <p className={styles.told}>
      {event.status === 'reported' ? 'Reported' : 'Told'} by{' '}
      <b>
        {articlesCited(cites, articles).length} of {articles.length}
      </b>{' '}
      {articles.length === 1 ? 'article' : 'articles'}, from{' '}
      {unnamed && origins.length > 1 && 'up to '}
      <a href={hrefTo(originsFragment)}>{counted(origins.length, 'origin')}</a>:{' '}
      {[
        ...sources,
        ...(alone.length > 0
          ? [
              `${alone.map(({ siglum }) => siglum).join(' and ')} on ${alone.length > 1 ? 'their' : 'its'} own word`,
            ]
          : []),
      ].join('; ')}
      .
    </p>
  )
}
