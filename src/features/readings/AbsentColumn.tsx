import { absentFrom } from '../../domain/absence'
import { publishedOn } from '../../domain/article-date'
import { dayOfMonth, monthName } from '../../domain/calendar-day'
import type { Article, Reading } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import styles from './WitnessColumn.module.css'

export type AbsentColumnProps = { index: VisitIndex; reading: Reading }

/** "14 September" where the article bears a day. */
function dateOf(article: Article): string {
  const day = publishedOn(article)
  return day === null ? '' : `${dayOfMonth(day)} ${monthName(day)}`
}

/** The articles without a word on the point; apart from them those dated before it. */
export function AbsentColumn({ index, reading }: AbsentColumnProps) {
  const { silent, datedBefore } = absentFrom(reading, index)
  if (silent.length + datedBefore.length === 0) return null
  return (
    <li className={styles.absent}>
      {silent.length > 0 && (
        <p>
          <b>{silent.map(({ siglum }) => siglum).join(' ')}</b> silent
        </p>
      )}
      {datedBefore.map((article) => (
        <p key={article.id}>
          <b>{article.siglum}</b> dated before: {dateOf(article)}
        </p>
      ))}
    </li>
  )
}
