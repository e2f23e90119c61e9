import type { ReactNode } from 'react'
import { originalAddress, passageLabel } from '../../domain/citation'
import { hrefTo } from '../../domain/fragment'
import type { Article, Paragraph } from '../../domain/visit'
import type { PassageUse, VisitIndex } from '../../domain/visit-index'
import styles from './OutlineParagraph.module.css'
import { PassageTools } from './PassageTools'
import wordsStyles from './WordsParagraph.module.css'

export type OutlineParagraphProps = {
  index: VisitIndex
  article: Article
  paragraph: Paragraph
  /** words in the article's longest paragraph: the length of a full bar */
  longest: number
  uses: readonly PassageUse[]
  chosen: boolean
  event: string | null
  /** the paragraph as the article prints it, where the reader has it */
  words?: ReactNode
}

type UsesProps = Pick<OutlineParagraphProps, 'article' | 'uses' | 'event'> & {
  label: string
  look: typeof styles
}

/** The events that rest on the paragraph, each with its phrases; these show in the chosen one. */
function Uses({ article, label, uses, event, look }: UsesProps) {
  return (
    <ul className={look.uses} aria-label={`Events that use ${label}`}>
      {uses.map((use) => (
        <li key={use.event.id} data-here={use.event.id === event}>
          <a href={hrefTo(use.event.id)}>{use.event.title}</a>
          <ul className={look.phrases}>
            {[...new Set(use.cites.map((cite) => cite.phrase))].map((phrase) => (
              <li key={phrase}>
                <q>{phrase}</q>{' '}
                <a href={originalAddress(article, phrase)} rel="noopener noreferrer">
                  original<span className="visually-hidden"> at “{phrase}”</span>
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** A paragraph in our own words; the chosen one with every phrase that is cited from it. */
export function OutlineParagraph(props: OutlineParagraphProps) {
  const { index, article, paragraph, longest, uses, chosen, event, words } = props
  const label = passageLabel(article, paragraph.n)
  const look = words ? wordsStyles : styles
  return (
    <li
      id={label}
      className={look.paragraph}
      data-use={paragraph.use}
      data-chosen={chosen}
      aria-current={chosen ? 'true' : undefined}
      tabIndex={-1}
    >
      <span className={look.number}>{label}</span>
      <svg
        className={look.bar}
        viewBox="0 0 64 6"
        width="64"
        height="6"
        role="img"
        aria-label={`${paragraph.words} words`}
      >
        <rect width={Math.max(1, (paragraph.words / longest) * 64).toFixed(1)} height="6" />
      </svg>
      {words || (
        <p className={styles.gist}>
          {paragraph.gist}
          {paragraph.reason && <span className={styles.reason}> {paragraph.reason}</span>}
        </p>
      )}
      {uses.length > 0 && (
        <Uses article={article} label={label} uses={uses} event={event} look={look} />
      )}
      <div className={look.tools}>
        <PassageTools index={index} article={article} n={paragraph.n} event={event} />
      </div>
    </li>
  )
}
