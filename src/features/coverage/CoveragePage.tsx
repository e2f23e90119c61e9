import { hrefTo, originsFragment, pageFragments } from '../../domain/fragment'
import { countedInWords } from '../../domain/number-words'
import type { VisitIndex } from '../../domain/visit-index'
import styles from './Coverage.module.css'
import { DaysByArticle } from './DaysByArticle'
import { EventsByArticle } from './EventsByArticle'
import { ParagraphsByUse } from './ParagraphsByUse'

export type CoveragePageProps = { index: VisitIndex }

/** Who reported what and who was silent, and what became of every paragraph. */
export function CoveragePage({ index }: CoveragePageProps) {
  const { articles, events } = index.visit
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0)
  return (
    <div className={styles.page}>
      <aside className={styles.aside}>
        <h2 className={styles.title} id={pageFragments.coverage} tabIndex={-1}>
          Who reported what
        </h2>
        <p>
          All {events.length} entries by day and by article, and all {paragraphs} paragraphs of the{' '}
          {countedInWords(articles.length, 'article')} by the use made of them. A number leads to
          the entries. An article that bears a date before a day is not called silent about it.
        </p>
        <p>
          <a href={hrefTo(pageFragments.articles)}>The articles</a>{' '}
          <a href={hrefTo(pageFragments.readings)}>Where they differ</a>
        </p>
      </aside>
      <div>
        <section aria-labelledby="coverage-days">
          <h3 id="coverage-days">Days by article</h3>
          <DaysByArticle index={index} />
        </section>
        <section aria-labelledby="coverage-paragraphs">
          <h3 id="coverage-paragraphs">Every paragraph by use</h3>
          <ParagraphsByUse articles={articles} />
        </section>
        <section className={styles.origins} aria-labelledby={originsFragment}>
          <h3 id={originsFragment} tabIndex={-1}>
            What counts as one origin
          </h3>
          <p>
            Where an article names the source of a sentence, the chain is followed to its far end:
            somebody told an agency, and the agency the article. Chains that share a link anywhere
            are one origin, so four articles that repeat one agency count once. An article that
            names nobody for an entry is its own origin; where it names somebody, its further
            sentences are not counted again.
          </p>
          <p>
            Sources of different names count apart, though one may stand behind another; where one
            of several is not named, the page says “up to”. The number is the most that the articles
            allow, and no proof that the accounts are independent.
          </p>
        </section>
        <section aria-labelledby="coverage-events">
          <h3 id="coverage-events">Every entry, with the paragraphs that tell it</h3>
          <EventsByArticle index={index} />
        </section>
      </div>
    </div>
  )
}
