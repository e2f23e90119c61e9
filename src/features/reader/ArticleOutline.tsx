import { publishedInWords } from '../../domain/article-date'
import { archivedAddress, passageLabel } from '../../domain/citation'
import { hrefToCite } from '../../domain/fragment'
import type { Article } from '../../domain/visit'
import { passageKey, type VisitIndex } from '../../domain/visit-index'
import { coins } from '../../export/cite/coins'
import { itemOfArticle } from '../../export/cite/csl-item'
import { AddText } from './AddText'
import styles from './ArticleOutline.module.css'
import { useAttachedTexts } from './attached-texts'
import { OutlineParagraph } from './OutlineParagraph'

export type ArticleOutlineProps = {
  index: VisitIndex
  article: Article
  /** the paragraph that the address names */
  chosen: number | null
  /** id of the event that led here */
  event: string | null
  /** whether the outline is asked for where the text itself is at hand */
  outline: boolean
}

/** One article: its record, then its paragraphs in order, long ones with long bars. */
export function ArticleOutline({ index, article, chosen, event, outline }: ArticleOutlineProps) {
  const words = article.paragraphs.reduce((sum, paragraph) => sum + paragraph.words, 0)
  const longest = Math.max(...article.paragraphs.map((paragraph) => paragraph.words))
  const cited = article.paragraphs.filter((paragraph) => paragraph.use === 'event').length
  const { machinery, copies } = useAttachedTexts()
  const copy = copies.get(article.id)
  const spot = chosen === null ? article.id : passageLabel(article, chosen)
  return (
    <section className={styles.outline} id={article.id} aria-labelledby={`${article.id}-name`}>
      <header className={styles.head}>
        <h3 className={styles.name} id={`${article.id}-name`} tabIndex={-1}>
          <b>{article.siglum}</b> {article.csl['container-title']}
        </h3>
        <p className={styles.counts}>
          {article.paragraphs.length} paragraphs, {words.toLocaleString('en-GB')} words, {cited}{' '}
          cited
        </p>
      </header>
      <p className={styles.headline}>
        <cite>{article.csl.title}</cite>
        <span className="Z3988" title={coins(itemOfArticle(article))} aria-hidden="true" />
      </p>
      <p className={styles.meta}>
        {publishedInWords(article) || 'Date not known'}. {article.dateBasis} {article.translation}
      </p>
      <AddText index={index} attached={copy !== undefined}>
        {machinery && copy && <machinery.ReadingMode outline={outline} spot={spot} event={event} />}
        <a className="text-button" href={article.csl.URL} rel="noopener noreferrer">
          Original
        </a>
        <a
          className="text-button"
          href={archivedAddress(article, index.visit.to)}
          rel="noopener noreferrer"
        >
          Archived copy, if there is one
        </a>
        <a className="text-button" href={hrefToCite(article.id)}>
          Cite
        </a>
      </AddText>
      {machinery && copy && (
        <machinery.CopyStatus index={index} article={article} copy={copy} event={event} />
      )}
      <ol className={styles.paragraphs}>
        {article.paragraphs.map((paragraph) => (
          <OutlineParagraph
            key={paragraph.n}
            index={index}
            article={article}
            paragraph={paragraph}
            longest={longest}
            uses={index.usesOfPassage.get(passageKey(article.id, paragraph.n)) ?? []}
            chosen={paragraph.n === chosen}
            event={event}
            words={
              machinery &&
              copy &&
              !outline && <machinery.CopyParagraph copy={copy} n={paragraph.n} event={event} />
            }
          />
        ))}
      </ol>
    </section>
  )
}
