import { publishedInWords } from '../../domain/article-date'
import { dayOfMonth, monthName } from '../../domain/calendar-day'
import type { Edition } from '../../domain/edition'
import { hrefTo } from '../../domain/fragment'
import type { Article } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { Legend, type Sign } from '../../ui/Legend'
import styles from './SheetFoot.module.css'

/** The signs that the sheet bears. */
const signs: readonly Sign[] = [
  ...(['time', 'part', 'ring', 'stem', 'run', 'gap', 'stay'] as const),
  ...(['expected', 'differ', 'garbled'] as const),
]

export type SheetFootProps = { index: VisitIndex; edition: Edition }

function Source({ article }: { article: Article }) {
  const { csl, siglum } = article
  const date = publishedInWords(article)
  const readable = csl.URL.includes('%22') ? csl.URL : decodeURI(csl.URL)
  return (
    <li>
      <a className={styles.siglum} href={hrefTo(article.id)}>
        {siglum}
      </a>{' '}
      <b>{csl['container-title']}</b>, {date === '' ? 'date not known' : date}. <i>{csl.title}</i>.{' '}
      <a className={styles.address} href={csl.URL} rel="noopener noreferrer">
        {readable}
      </a>
    </li>
  )
}

/** Where it all comes from, what the signs mean, and which state of the dataset this is. */
export function SheetFoot({ index, edition }: SheetFootProps) {
  const { visit } = index
  const { site, version, fingerprint } = edition
  const day = visit.revised
  return (
    <footer className={styles.foot}>
      <section aria-label="Sources">
        <ul className={styles.sources}>
          {visit.articles.map((article) => (
            <Source key={article.id} article={article} />
          ))}
        </ul>
      </section>
      <section className={styles.signs} aria-label="Signs">
        <p>
          A6 is article A, paragraph 6. The number by a sign leads to the note above. * day
          inferred. ? day uncertain.{' '}
        </p>
        <Legend signs={signs} inline />
      </section>{' '}
      <p className={styles.edition}>
        Dataset {version}, {fingerprint}
        {day !== undefined && `, ${dayOfMonth(day)} ${monthName(day)} ${day.slice(0, 4)}`}. All
        wording is the compiler’s own.
        {site && (
          <>
            {' '}
            <a href={site.url} rel="noopener noreferrer">
              {site.url}
            </a>
          </>
        )}
      </p>
    </footer>
  )
}
