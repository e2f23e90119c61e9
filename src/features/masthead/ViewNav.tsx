import { hrefTo, pageFragments } from '../../domain/fragment'
import type { Article } from '../../domain/visit'
import styles from './ViewNav.module.css'

export type ViewNavProps = {
  /** the page that is shown; null in the bare document, which shows all, and for search results */
  current: string | null
  /** the day that "Day by day" leads to */
  day: string
  /** the link to the line and the map of this day */
  map: string
  articles: readonly Article[]
}

export function ViewNav({ current, day, map, articles }: ViewNavProps) {
  const pages = [
    { page: 'days', href: hrefTo(day), name: 'Day by day' },
    { page: 'map', href: map, name: 'Line and map' },
    { page: 'readings', href: hrefTo(pageFragments.readings), name: 'Where the articles differ' },
    { page: 'articles', href: hrefTo(pageFragments.articles), name: 'The articles' },
    { page: 'people', href: hrefTo(pageFragments.people), name: 'People and places' },
    { page: 'itinerary', href: hrefTo(pageFragments.itinerary), name: 'Itinerary' },
    { page: 'about', href: hrefTo(pageFragments.about), name: 'About' },
  ]
  return (
    <nav className={styles.views} aria-label="Views">
      <ul className={styles.pages}>
        {pages.map(({ page, href, name }) => (
          <li key={page}>
            <a href={href} aria-current={page === current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <ul className={styles.key} aria-label="Sigla of the articles">
        {articles.map((article) => (
          <li key={article.id}>
            <a href={hrefTo(article.id)}>
              <b>{article.siglum}</b> {article.csl['container-title']}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
