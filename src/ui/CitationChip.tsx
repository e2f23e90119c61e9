import { type Passage, passageLabel } from '../domain/citation'
import { hrefToPassage } from '../domain/fragment'
import type { Article } from '../domain/visit'
import styles from './CitationChip.module.css'

export type CitationChipProps = {
  cite: Passage
  articles: ReadonlyMap<string, Article>
  /** id of the event that the passage is opened beside */
  event?: string | undefined
}

/** A footnote mark that leads to the passage: "A6". */
export function CitationChip({ cite, articles, event }: CitationChipProps) {
  const article = articles.get(cite.article)
  if (!article) return null
  const label = passageLabel(article, cite.paragraph)
  return (
    <a
      className={styles.chip}
      href={hrefToPassage(label, event)}
      title={`${article.csl['container-title']}, paragraph ${cite.paragraph}`}
    >
      {label}
    </a>
  )
}
