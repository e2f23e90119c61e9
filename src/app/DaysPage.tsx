import type { ReactNode } from 'react'
import { longDay } from '../domain/calendar-day'
import { type Clock, localClock } from '../domain/clock'
import { type Filter, noFilter } from '../domain/filter'
import { hrefTo } from '../domain/fragment'
import { fullestDay, leadingEvent, programmeOf, readingOrder, UNDATED } from '../domain/programme'
import type { VisitEvent } from '../domain/visit'
import type { VisitIndex } from '../domain/visit-index'
import { LineRail } from '../features/days/LineRail'
import { Programme } from '../features/days/Programme'
import { EventRecord } from '../features/event/EventRecord'
import { Chronology } from '../features/timeline/Chronology'
import { ChronologySpace } from '../features/timeline/ChronologySpace'
import { island } from '../ui/island'
import { PanelBoundary } from '../ui/PanelBoundary'
import type { View } from './address'
import styles from './DaysPage.module.css'

export type DaysPageProps = {
  index: VisitIndex
  /** what the filter leaves of it */
  shown: VisitIndex
  /** null in the bare document, which shows every day and every event */
  view: View | null
  clock: Clock
  filterBar: ReactNode
  hrefForFilter: (filter: Filter) => string
  onChoose: (eventOrDay: string) => void
}

const Record = island(EventRecord)
const DayProgramme = island(Programme)
const Space = island(ChronologySpace)

/**
 * The event whose record is open: the chosen one, else the first of the day that the filter leaves,
 * else the first of all, so that a filter never empties the panel.
 */
export function openEvent(
  index: VisitIndex,
  shown: VisitIndex,
  view: View,
): VisitEvent | undefined {
  const leading = leadingEvent(shown, view.day) ?? leadingEvent(index, view.day)
  return index.event.get(view.event ?? '') ?? leading
}

export function DaysPage(props: DaysPageProps) {
  const { index, shown, view, clock, filterBar, hrefForFilter, onChoose } = props
  const opening = fullestDay(index)
  const days = index.undated.length > 0 ? [...index.days, UNDATED] : index.days
  const order = readingOrder(index)
  const shownOrder = shown === index ? order : readingOrder(shown)
  const open = view ? openEvent(index, shown, view)?.id : undefined
  return (
    <div className={styles.page} data-step={view === null || view.event === null ? 'day' : 'event'}>
      <div className={styles.rail}>
        <LineRail index={index} shown={shown} clock={clock} current={view?.day ?? null} />
      </div>
      <div className={styles.filters}>{filterBar}</div>
      <div className={styles.desk}>
        <div className={styles.chronology}>
          <PanelBoundary name="the chronology">
            <Chronology
              index={index}
              shown={shown}
              clock={clock}
              day={view?.day ?? opening}
              chosen={open ?? null}
              byEvent={view !== null && view.event !== null}
              onChoose={onChoose}
            />
          </PanelBoundary>
        </div>
        {days.map((day) => {
          // Only what is in sight goes by clock and filter: a part with new props is hydrated at once.
          const inSight = view?.day === day
          const clockOfDay = inSight ? clock : localClock
          const shownOfDay = inSight ? shown : index
          const events = programmeOf(index, day).flatMap((group) => group.events)
          const leading = leadingEvent(index, day)
          const ofThisDay = events.find((event) => event.id === open)?.id ?? null
          return (
            <section
              key={day}
              id={day}
              className={styles.day}
              aria-labelledby={`programme-${day}`}
              hidden={view !== null && view.day !== day}
              data-day={day === opening ? 'opening' : 'other'}
            >
              <div className={styles.space}>
                <Space index={index} shown={shownOfDay} clock={clockOfDay} day={day} />
              </div>
              <div className={styles.programme}>
                <DayProgramme
                  index={index}
                  shown={shownOfDay}
                  clock={clockOfDay}
                  day={day}
                  chosen={ofThisDay}
                />
              </div>
              <div className={styles.records} data-records>
                {events.map((event, i) => {
                  const passes = shown.event.has(event.id)
                  const steps = passes && open === event.id ? shownOrder : order
                  const at = steps.indexOf(event)
                  return (
                    <div
                      key={event.id}
                      className={styles.record}
                      hidden={view !== null && open !== event.id}
                      data-leads={event === leading}
                    >
                      <h2 className={styles.back}>
                        <a href={hrefTo(day)}>
                          <span aria-hidden="true">← </span>
                          {day === UNDATED ? 'Without a day' : longDay(day)}
                        </a>
                      </h2>
                      {!passes && open === event.id && (
                        <p className={styles.outside}>
                          The filter leaves this event out of the lists.{' '}
                          <a href={hrefForFilter(noFilter)}>Show all events</a>
                        </p>
                      )}
                      <PanelBoundary name="this event">
                        <Record
                          index={index}
                          clock={open === event.id ? clock : localClock}
                          event={event}
                          position={i + 1}
                          entries={events.length}
                          previous={steps[at - 1]}
                          next={steps[at + 1]}
                        />
                      </PanelBoundary>
                    </div>
                  )
                })}
              </div>
            </section>
          )
        })}
      </div>
    </div>
  )
}
