import { passageLabel, passagesOf } from '../../domain/citation'
import { hrefToPassage } from '../../domain/fragment'
import type { VisitEvent } from '../../domain/visit'
import { citesOf, type VisitIndex } from '../../domain/visit-index'
import styles from './EventSources.module.css'

export type EventSourcesProps = {
  index: VisitIndex
  event: VisitEvent
  /** the passage that is open: "C20" */
  here: string
}

/** Where the open passage stands among all that the event rests on, and the ways to its neighbours. */
export function EventSources({ index, event, here }: EventSourcesProps) {
  const labels = passagesOf(citesOf(event)).flatMap(({ article, paragraph }) => {
    const cited = index.article.get(article)
    return cited ? [passageLabel(cited, paragraph)] : []
  })
  const at = labels.indexOf(here)
  if (at === -1 || labels.length < 2) return null
  const link = (label: string | undefined, way: string) =>
    label !== undefined && (
      <a href={hrefToPassage(label, event.id)}>
        {way}
        <span className="visually-hidden"> source of this event:</span> {label}
      </a>
    )
  return (
    <p className={styles.sources}>
      Source {at + 1} of {labels.length} {link(labels[at - 1], 'Previous')}{' '}
      {link(labels[at + 1], 'Next')}
    </p>
  )
}
