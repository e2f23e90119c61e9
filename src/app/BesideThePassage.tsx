import type { Clock } from '../domain/clock'
import { hrefTo } from '../domain/fragment'
import { programmeOf, readAround } from '../domain/programme'
import type { VisitEvent } from '../domain/visit'
import type { VisitIndex } from '../domain/visit-index'
import type { View } from './address'
import styles from './BesideThePassage.module.css'
import { LateRecord } from './late-parts'

export type BesideThePassageProps = {
  index: VisitIndex
  view: View
  clock: Clock
  event: VisitEvent
}

/** The event that led to a passage, with the way back to it. */
export function BesideThePassage({ index, view, clock, event }: BesideThePassageProps) {
  const entries = programmeOf(index, view.day).flatMap((group) => group.events)
  const { previous, next } = readAround(index, event)
  return (
    <>
      <p className={styles.back}>
        <a href={hrefTo(event.id)}>
          <span aria-hidden="true">← </span>Back to “{event.title}”
        </a>
      </p>
      <div className={styles.beside}>
        <LateRecord
          index={index}
          clock={clock}
          event={event}
          position={entries.indexOf(event) + 1}
          entries={entries.length}
          previous={previous}
          next={next}
          anchored={false}
        />
      </div>
    </>
  )
}
