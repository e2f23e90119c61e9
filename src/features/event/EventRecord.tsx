import { shortDay } from '../../domain/calendar-day'
import type { Clock } from '../../domain/clock'
import { hrefTo, hrefToCite, hrefToExport } from '../../domain/fragment'
import type { VisitEvent } from '../../domain/visit'
import { signsOf, type VisitIndex } from '../../domain/visit-index'
import { listingDay } from '../../domain/when'
import { ReadingMarks } from '../../ui/ReadingMark'
import styles from './EventRecord.module.css'
import { EventStatements } from './EventStatements'
import { ReadingNotes } from './ReadingNotes'
import { StatusNote } from './StatusNote'
import { WhenFact } from './WhenFact'
import { WhereFact } from './WhereFact'
import { WhoFact } from './WhoFact'

export type EventRecordProps = {
  index: VisitIndex
  clock: Clock
  event: VisitEvent
  /** its place among the entries of its day, from 1 */
  position: number
  entries: number
  previous: VisitEvent | undefined
  next: VisitEvent | undefined
  /** false where the same record stands a second time, beside a passage: an id is given once */
  anchored?: boolean
}

const kindInWords: Readonly<Record<VisitEvent['kind'], string>> = {
  journey: 'Journey',
  ceremony: 'Ceremony',
  talks: 'Talks',
  site: 'Site',
  gift: 'Gift',
  statement: 'Statement',
  reaction: 'Reaction',
}

/** The way on through the whole visit, with the day where it is another one. */
function Onward({ from, to }: { from: VisitEvent; to: VisitEvent }) {
  const day = listingDay(to.when)
  const isOtherDay = day !== listingDay(from.when)
  return (
    <p className={styles.onward}>
      Next{isOtherDay && `, ${day === null ? 'without a day' : shortDay(day)}`}:{' '}
      <a href={hrefTo(to.id)} rel="next">
        {to.title} <span aria-hidden="true">→</span>
      </a>
    </p>
  )
}

/** One event, whole: when, where, who, what the articles say of it, and where they differ. */
export function EventRecord(props: EventRecordProps) {
  const { index, clock, event, position, entries, previous, next, anchored = true } = props
  const heading = anchored ? `${event.id}-title` : `${event.id}-title-beside`
  return (
    <article
      className={styles.record}
      id={anchored ? event.id : undefined}
      aria-labelledby={heading}
      data-record={event.id}
    >
      <header className={styles.kick}>
        <p>
          {kindInWords[event.kind]}{' '}
          <span className={styles.position}>
            entry {position} of {entries}
          </span>
        </p>
        <nav className={styles.steps} aria-label="Previous and next event">
          {previous && (
            <a href={hrefTo(previous.id)} rel="prev" aria-label={`Previous: ${previous.title}`}>
              ← Previous
            </a>
          )}
          {next && (
            <a href={hrefTo(next.id)} rel="next" aria-label={`Next: ${next.title}`}>
              Next →
            </a>
          )}
        </nav>
      </header>
      <h3 className={styles.title} id={heading} tabIndex={-1}>
        {event.title}
        <ReadingMarks signs={signsOf(index, event)} />
      </h3>
      <StatusNote index={index} event={event} />
      <dl className={styles.facts}>
        <WhenFact index={index} clock={clock} event={event} />
        <WhereFact index={index} event={event} />
        <WhoFact index={index} event={event} />
      </dl>
      <EventStatements index={index} event={event} />
      <ReadingNotes index={index} event={event} />
      {next && <Onward from={event} to={next} />}
      <p className={styles.tools} data-screen-only>
        <a href={hrefToCite(event.id)}>Cite this event</a>
        <a href={hrefToExport(event.id)}>Export this event</a>
      </p>
    </article>
  )
}
