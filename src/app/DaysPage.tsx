import { longDay } from '../domain/calendar-day'
import { type Clock, localClock } from '../domain/clock'
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
  /** null in the bare document, which shows every day and every event */
  view: View | null
  clock: Clock
  onChoose: (eventOrDay: string) => void
}

const Record = island(EventRecord)
const DayProgramme = island(Programme)
const Space = island(ChronologySpace)

/** The event whose record is open: the chosen one, else the first of the day. */
export function openEvent(index: VisitIndex, view: View): VisitEvent | undefined {
  return index.event.get(view.event ?? '') ?? leadingEvent(index, view.day)
}

export function DaysPage({ index, view, clock, onChoose }: DaysPageProps) {
  const opening = fullestDay(index)
  const days = index.undated.length > 0 ? [...index.days, UNDATED] : index.days
  const order = readingOrder(index)
  const open = view ? openEvent(index, view)?.id : undefined
  return (
    <div className={styles.page} data-step={view === null || view.event === null ? 'day' : 'event'}>
      <div className={styles.rail}>
        <LineRail index={index} clock={clock} current={view?.day ?? null} />
      </div>
      <div className={styles.desk}>
        <div className={styles.chronology}>
          <PanelBoundary name="the chronology">
            <Chronology
              index={index}
              clock={clock}
              day={view?.day ?? opening}
              chosen={open ?? null}
              byEvent={view !== null && view.event !== null}
              onChoose={onChoose}
            />
          </PanelBoundary>
        </div>
        {days.map((day) => {
          // Only what is in sight goes by the clock: a part with new props is hydrated at once.
          const clockOfDay = view?.day === day ? clock : localClock
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
                <Space index={index} clock={clockOfDay} day={day} />
              </div>
              <div className={styles.programme}>
                <DayProgramme index={index} clock={clockOfDay} day={day} chosen={ofThisDay} />
              </div>
              <div className={styles.records} data-records>
                {events.map((event, i) => {
                  const at = order.indexOf(event)
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
                      <PanelBoundary name="this event">
                        <Record
                          index={index}
                          clock={open === event.id ? clock : localClock}
                          event={event}
                          position={i + 1}
                          entries={events.length}
                          previous={order[at - 1]}
                          next={order[at + 1]}
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
