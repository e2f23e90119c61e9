import { longDay } from '../domain/calendar-day'
import { type Clock, localClock } from '../domain/clock'
import { type Filter, noFilter } from '../domain/filter'
import { hrefTo } from '../domain/fragment'
import { leadingEvent, programmeOf, readAround, UNDATED } from '../domain/programme'
import type { VisitIndex } from '../domain/visit-index'
import { fitsOneDocument } from '../domain/whole-document'
import { PanelBoundary } from '../ui/PanelBoundary'
import styles from './DaysPage.module.css'
import { LateRecord } from './late-parts'

export type DayRecordsProps = {
  index: VisitIndex
  /** what the filter leaves of it */
  shown: VisitIndex
  clock: Clock
  day: string
  /** false in the bare document, which shows every record that it holds */
  isRunning: boolean
  /** id of the event whose record is open, if it is one of this day */
  open: string | null
  hrefForFilter: (filter: Filter) => string
}

/** The records of a day's events: all in the document, if it holds the whole visit; one in sight. */
export function DayRecords(props: DayRecordsProps) {
  const { index, shown, clock, day, isRunning, open, hrefForFilter } = props
  const events = programmeOf(index, day).flatMap((group) => group.events)
  const leading = leadingEvent(index, day)
  const isWhole = fitsOneDocument(index)
  return events.map((event, i) => {
    const isOpen = event.id === open
    const isHeld = isWhole || (isRunning ? isOpen : event === leading)
    if (!isHeld) return null
    const passes = shown.event.has(event.id)
    const around = readAround(passes && isOpen ? shown : index, event)
    return (
      <div
        key={event.id}
        className={styles.record}
        hidden={isRunning && !isOpen}
        data-leads={event === leading}
      >
        <h2 className={styles.back}>
          <a href={hrefTo(day)}>
            <span aria-hidden="true">← </span>
            {day === UNDATED ? 'Without a day' : longDay(day)}
          </a>
        </h2>
        {!passes && isOpen && (
          <p className={styles.outside}>
            The filter leaves this event out of the lists.{' '}
            <a href={hrefForFilter(noFilter)}>Show all events</a>
          </p>
        )}
        <PanelBoundary name="this event">
          <LateRecord
            index={index}
            clock={isOpen ? clock : localClock}
            event={event}
            position={i + 1}
            entries={events.length}
            previous={around.previous}
            next={around.next}
          />
        </PanelBoundary>
      </div>
    )
  })
}
