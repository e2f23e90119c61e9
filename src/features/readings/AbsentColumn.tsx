import { absentFrom } from '../../domain/absence'
import { publishedInWords } from '../../domain/article-date'
import type { Reading } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import styles from './WitnessColumn.module.css'

export type AbsentColumnProps = { index: VisitIndex; reading: Reading }

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
          <b>{article.siglum}</b> dated before: {publishedInWords(article)}
        </p>
      ))}
    </li>
  )
}
