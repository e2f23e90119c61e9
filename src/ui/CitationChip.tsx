import { type Passage, passageLabel } from '../domain/citation'
import { hrefToPassage } from '../domain/fragment'
import type { Article } from '../domain/visit'
import styles from './CitationChip.module.css'
import { offerPreview } from './offer-preview'

export type CitationChipProps = {
  cite: Passage
  articles: ReadonlyMap<string, Article>
  /** id of the event that the passage is opened beside */
  event?: string | undefined
  /** the words cited from it, for the preview */
  phrases?: readonly string[]
}

/** A footnote mark that leads to the passage: "A6". Hover or focus shows what stands there. */
export function CitationChip({ cite, articles, event, phrases = [] }: CitationChipProps) {
  const article = articles.get(cite.article)
  if (!article) return null
  const label = passageLabel(article, cite.paragraph)
  const preview = (chip: HTMLElement, by: 'pointer' | 'focus') =>
    offerPreview(chip, by, { article, paragraph: cite.paragraph, phrases })
  return (
    <a
      className={styles.chip}
      href={hrefToPassage(label, event)}
      onPointerEnter={({ currentTarget, pointerType }) => {
        if (pointerType !== 'touch') preview(currentTarget, 'pointer')
      }}
      onFocus={({ currentTarget }) => preview(currentTarget, 'focus')}
    >
      {label}
    </a>
  )
}
