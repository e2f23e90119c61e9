import type { ReactNode } from 'react'
import { passageLabel } from '../../domain/citation'
import { hrefTo, pageFragments } from '../../domain/fragment'
import { counted, countedInWords } from '../../domain/number-words'
import type { VisitIndex } from '../../domain/visit-index'
import { fitsOneDocument } from '../../domain/whole-document'
import { island } from '../../ui/island'
import { ArticleOutline } from './ArticleOutline'
import styles from './ArticlesPage.module.css'
import { EventSources } from './EventSources'

const Outline = island(ArticleOutline)

export type ArticlesPageProps = {
  index: VisitIndex
  /** id of the article that is open; null in the bare document, which shows all */
  article: string | null
  /** the paragraph that the address names */
  paragraph: number | null
  /** id of the event beside it */
  event: string | null
  /** whether the outline is asked for where the text itself is at hand */
  outline: boolean
  /** the record of that event, and the way back to it */
  beside: ReactNode
}

/** The articles as records and outlines: what each paragraph says, and which events rest on it. */
export function ArticlesPage(props: ArticlesPageProps) {
  const { index, article, paragraph, event, outline, beside } = props
  const { articles } = index.visit
  const isWhole = fitsOneDocument(index)
  const open = index.article.get(article ?? '')
  const subject = index.event.get(event ?? '')
  return (
    <div className={styles.page} data-beside={beside !== null}>
      <div className={styles.left}>
        <h2
          className={beside ? 'visually-hidden' : styles.title}
          id={pageFragments.articles}
          tabIndex={-1}
        >
          The articles
        </h2>
        {open && subject && paragraph !== null && (
          <EventSources index={index} event={subject} here={passageLabel(open, paragraph)} />
        )}
        {beside}
        {!beside && (
          <p className={styles.lead}>
            Everything here was taken from {countedInWords(articles.length, 'article')}. The words
            are not ours to reprint: each paragraph stands as an outline in our own words, with the
            events that rest on it. If you have the texts, drop them anywhere on this page: they are
            shown in place, and stay in your browser.{' '}
            <a href={hrefTo(pageFragments.coverage)}>Who reported what, and who was silent</a>.
          </p>
        )}
        <ol className={styles.list} aria-label="The articles">
          {articles.map((item) => (
            <li key={item.id}>
              <a href={hrefTo(item.id)} aria-current={item.id === article ? 'true' : undefined}>
                <b>{item.siglum}</b>
                <span>
                  {item.csl['container-title']}
                  <small>{counted(item.paragraphs.length, 'paragraph')}</small>
                </span>
              </a>
            </li>
          ))}
        </ol>
      </div>
      <div className={styles.right}>
        {articles.map((item) => (
          <div key={item.id} hidden={article !== null && item.id !== article} data-article>
            {(isWhole || item.id === article) && (
              <Outline
                index={index}
                article={item}
                chosen={item.id === article ? paragraph : null}
                event={item.id === article ? event : null}
                outline={item.id === article && outline}
              />
            )}
          </div>
        ))}
      </div>
    </div>
  )
}
