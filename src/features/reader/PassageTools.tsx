import { useState } from 'react'
import { passageLabel } from '../../domain/citation'
import { hrefTo, hrefToPassage } from '../../domain/fragment'
import type { Article } from '../../domain/visit'
import { citesOf, passageKey, type VisitIndex } from '../../domain/visit-index'
import { copyToClipboard } from '../../platform/clipboard'
import styles from './PassageTools.module.css'

export type PassageToolsProps = {
  index: VisitIndex
  article: Article
  n: number
  /** id of the event that led here */
  event: string | null
}

/** The passages of the event in their order of citing, or else the cited ones of the article. */
function passagesAround({ index, article, n, event }: PassageToolsProps) {
  const subject = index.event.get(event ?? '')
  const ofEvent = subject ? [...new Set(citesOf(subject).map(labelOf))] : []
  function labelOf(cite: { article: string; paragraph: number }) {
    const cited = index.article.get(cite.article)
    return cited ? passageLabel(cited, cite.paragraph) : ''
  }
  const here = passageLabel(article, n)
  const isOfEvent = ofEvent.includes(here)
  const cited = article.paragraphs
    .filter((one) => one.n === n || index.usesOfPassage.has(passageKey(article.id, one.n)))
    .map((one) => passageLabel(article, one.n))
  const list = isOfEvent && ofEvent.length > 1 ? ofEvent : cited
  const at = list.indexOf(here)
  return { before: list[at - 1], after: list[at + 1], ofEvent: list === ofEvent }
}

function CopyLink({ label }: { label: string }) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const address = () => {
    const { origin, pathname } = window.location
    return `${origin === 'null' ? 'file://' : origin}${pathname}${hrefTo(label)}`
  }
  const said = copied === null ? '' : copied ? 'Copied' : `Not allowed; the link is ${address()}`
  return (
    <>
      <button
        type="button"
        onClick={() => void copyToClipboard(address()).then((done) => setCopied(done))}
      >
        Copy link to {label}
      </button>
      <span role="status">{said}</span>
    </>
  )
}

/** What can be done at a passage: on to the next one cited, back to the last, and its link. */
export function PassageTools(props: PassageToolsProps) {
  const { article, n, event } = props
  const { before, after, ofEvent } = passagesAround(props)
  const what = ofEvent ? 'source of this event' : 'cited'
  const link = (label: string | undefined, way: string, sign: string) =>
    label !== undefined && (
      <a href={hrefToPassage(label, event ?? undefined)}>
        {way} {what}: {label}
        <span aria-hidden="true"> {sign}</span>
      </a>
    )
  return (
    <p className={styles.tools}>
      {link(before, 'Previous', '←')}
      {link(after, 'Next', '→')}
      <CopyLink key={n} label={passageLabel(article, n)} />
    </p>
  )
}
