import { useState } from 'react'
import { passageLabel } from '../../domain/citation'
import { hrefTo, hrefToCite, hrefToPassage } from '../../domain/fragment'
import type { Article } from '../../domain/visit'
import { passageKey, type VisitIndex } from '../../domain/visit-index'
import { copyToClipboard } from '../../platform/clipboard'
import styles from './PassageTools.module.css'

export type PassageToolsProps = {
  index: VisitIndex
  article: Article
  n: number
  /** id of the event beside the passage, so that links keep it */
  event: string | null
}

function CopyLink({ label }: { label: string }) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const address = () => window.location.href.replace(/[?#].*$/, '') + hrefTo(label)
  const said = copied === null ? '' : copied ? 'Copied' : `Not allowed; the link is ${address()}`
  return (
    <>
      <button
        type="button"
        className="text-button"
        onClick={() => void copyToClipboard(address()).then((done) => setCopied(done))}
      >
        Copy link to {label}
      </button>
      <span role="status">{said}</span>
    </>
  )
}

/** What can be done at a passage: on to the next one cited, back to the last, and its link. */
export function PassageTools({ index, article, n, event }: PassageToolsProps) {
  const isCited = (of: number) => index.usesOfPassage.has(passageKey(article.id, of))
  const before = article.paragraphs.findLast((one) => one.n < n && isCited(one.n))
  const after = article.paragraphs.find((one) => one.n > n && isCited(one.n))
  const link = (paragraph: { n: number } | undefined, way: string) => {
    if (paragraph === undefined) return null
    const label = passageLabel(article, paragraph.n)
    return (
      <a className="text-button" href={hrefToPassage(label, event ?? undefined)}>
        {way} cited: {label}
      </a>
    )
  }
  return (
    <p className={styles.tools}>
      {link(before, 'Previous')}
      {link(after, 'Next')}
      <a className="text-button" href={hrefToCite(passageLabel(article, n))}>
        Cite {passageLabel(article, n)}
      </a>
      <CopyLink label={passageLabel(article, n)} />
    </p>
  )
}
