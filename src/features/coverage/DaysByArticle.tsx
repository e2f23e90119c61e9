import { shortDay } from '../../domain/calendar-day'
import { daysByArticle } from '../../domain/coverage'
import { coverageFragment, hrefTo } from '../../domain/fragment'
import type { VisitIndex } from '../../domain/visit-index'
import styles from './Coverage.module.css'

export type DaysByArticleProps = { index: VisitIndex }

const silences = { silent: 'silent', 'dated-before': 'dated before' } as const

/** The number of entries that each article has on each day, or that it is silent. */
export function DaysByArticle({ index }: DaysByArticleProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Day</th>
          {index.visit.articles.map(({ id, siglum, csl }) => (
            <th key={id} scope="col">
              <b>{siglum}</b> <small>{csl['container-title']}</small>
            </th>
          ))}
          <th scope="col">Entries</th>
        </tr>
      </thead>
      <tbody>
        {daysByArticle(index).map(({ day, events, articles }) => (
          <tr key={day}>
            <th scope="row">{day === null ? 'No day' : shortDay(day)}</th>
            {articles.map(({ article, events: told, silence }) => (
              <td key={article.id}>
                {silence ? (
                  <i>{silences[silence]}</i>
                ) : (
                  <a href={hrefTo(coverageFragment(day))}>{told.length}</a>
                )}
              </td>
            ))}
            <td>{events.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
