import { useState, useSyncExternalStore } from 'react'
import type { Edition } from '../../domain/edition'
import { hrefTo, pageFragments } from '../../domain/fragment'
import type { VisitIndex } from '../../domain/visit-index'
import { citedBy } from '../../export/cite/cited'
import { itemOfArticle, itemOfViewer } from '../../export/cite/csl-item'
import { publicAddress } from '../../export/cite/public-address'
import { presentPage, subscribeToAddress } from '../../platform/browser-address'
import styles from './CitePage.module.css'
import { ReferenceOf } from './ReferenceOf'

export type CitePageProps = {
  index: VisitIndex
  edition: Edition
  /** the word of the address for what is cited; null for all articles */
  citing: string | null
}

/** How to cite: the original articles first, then this viewer. */
export function CitePage({ index, edition, citing }: CitePageProps) {
  const [said, setSaid] = useState({ citing, words: '' })
  const say = (words: string) => setSaid({ citing, words })
  const here = useSyncExternalStore(subscribeToAddress, presentPage, () => null)
  const { visit } = index
  const { event, articles } = citedBy(index, citing) ?? { event: null, articles: [] }
  const address = edition.site?.url ?? publicAddress(here)
  const viewer = itemOfViewer({ visit, edition, address, event })
  return (
    <>
      <div className={styles.page}>
        <div className={styles.what}>
          <h2 id={pageFragments.cite} tabIndex={-1}>
            Cite
          </h2>
          {event && (
            <p>
              <a href={hrefTo(event.id)}>“{event.title}”</a>
            </p>
          )}
          <p>
            The articles are the source. This page only leads there: cite it for the reading, the
            dates and the comparison that are its own.
          </p>
          {event === null && articles.length < visit.articles.length && (
            <p>
              <a href={hrefTo(pageFragments.cite)}>All articles</a>
            </p>
          )}
        </div>
        <div>
          <section aria-labelledby="cite-articles">
            <h3 id="cite-articles">
              {event === null ? 'The original' : 'The original, where it tells of this'}
            </h3>
            {articles.map(({ article, paragraphs }) => (
              <ReferenceOf
                key={article.id}
                name={`${article.siglum} ${article.csl['container-title']}`}
                siglum={article.siglum}
                item={itemOfArticle(article, paragraphs)}
                paragraphs={paragraphs}
                onSay={say}
              />
            ))}
          </section>
          <section aria-labelledby="cite-viewer">
            <h3 id="cite-viewer">This viewer</h3>
            <ReferenceOf name="this viewer" item={viewer} paragraphs={[]} onSay={say} />
            {address === null && (
              <p className={styles.unknown}>
                Where this page is published it does not know: add the address at which you found
                it.
              </p>
            )}
          </section>
        </div>
      </div>
      <p className={styles.said} role="status">
        {said.citing === citing && said.words}
      </p>
    </>
  )
}
