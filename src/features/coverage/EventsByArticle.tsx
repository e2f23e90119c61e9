import { longDay } from '../../domain/calendar-day'
import { siglaSummary } from '../../domain/citation'
import { daysByArticle } from '../../domain/coverage'
import { coverageFragment, hrefTo } from '../../domain/fragment'
import { statementCitesOf, type VisitIndex } from '../../domain/visit-index'
import styles from './Coverage.module.css'

export type EventsByArticleProps = { index: VisitIndex }

/** Every entry under its day, and in the column of each article the paragraphs that tell it. */
export function EventsByArticle({ index }: EventsByArticleProps) {
  const { articles } = index.visit
  return (
    <table className={`${styles.table} ${styles.events}`}>
      <thead>
        <tr>
          <th scope="col">Entry</th>
          {articles.map(({ id, siglum }) => (
            <th key={id} scope="col">
              <b>{siglum}</b>
            </th>
          ))}
        </tr>
      </thead>
      {daysByArticle(index).map(({ day, events }) => (
        <tbody key={day}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={articles.length + 1}
              id={coverageFragment(day)}
              tabIndex={-1}
            >
              {day === null ? 'Without a day' : longDay(day)}
              {events.length === 0 && <i> no report</i>}
            </th>
          </tr>
          {events.map((event) => (
            <tr key={event.id}>
              <th scope="row">
                <a href={hrefTo(event.id)}>{event.title}</a>
              </th>
              {articles.map((article) => (
                <td key={article.id}>{siglaSummary(statementCitesOf(event), [article])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
