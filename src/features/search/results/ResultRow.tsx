import type { KeyboardEvent } from 'react'
import type { SearchText } from '../../../domain/search-documents'
import { Marked } from './Marked'
import styles from './ResultRow.module.css'
import type { SearchHit } from './search-index'

export type ResultRowProps = {
  hit: SearchHit
  href: string
  onFollow: (id: string) => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

function Excerpt({ excerpt, terms }: { excerpt: SearchText; terms: ReadonlySet<string> }) {
  const { text, lead, lang, quoted } = excerpt
  const marked = <Marked text={text} terms={terms} />
  return (
    <span className={styles.excerpt}>
      {lead && `${lead} `}
      {quoted ? <q>{marked}</q> : <bdi lang={lang}>{marked}</bdi>}
    </span>
  )
}

/** A result as one link: what it is called, what tells it from its like, why it was found. */
export function ResultRow({ hit, href, onFollow, onKeyDown }: ResultRowProps) {
  const { document, terms, excerpt } = hit
  const { name, nativeName, aside } = document
  const isNative = excerpt !== null && excerpt.text === nativeName?.text
  return (
    <li className={styles.item}>
      <a
        className={styles.row}
        href={href}
        data-result={document.id}
        onClick={() => onFollow(document.id)}
        onKeyDown={onKeyDown}
      >
        <span className={styles.head}>
          <span className={styles.name}>
            <Marked text={name} terms={terms} />
          </span>
          {nativeName && (
            <>
              {' '}
              <span className={styles.native}>
                <bdi lang={nativeName.lang}>
                  <Marked text={nativeName.text} terms={terms} />
                </bdi>
              </span>
            </>
          )}
        </span>{' '}
        <span className={styles.aside}>
          <Marked text={aside} terms={terms} />
        </span>{' '}
        {excerpt && !isNative && <Excerpt excerpt={excerpt} terms={terms} />}
      </a>
    </li>
  )
}
