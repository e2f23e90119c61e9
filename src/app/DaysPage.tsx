import type { ReactNode } from 'react'
import { longDay } from '../domain/calendar-day'
import { type Clock, localClock } from '../domain/clock'
import type { Filter } from '../domain/filter'
import { fullestDay, leadingEvent, programmeOf, UNDATED } from '../domain/programme'
import type { VisitEvent } from '../domain/visit'
import type { VisitIndex } from '../domain/visit-index'
import { fitsOneDocument } from '../domain/whole-document'
import { LineRail } from '../features/days/LineRail'
import { Programme } from '../features/days/Programme'
import { island } from '../ui/island'
import { PanelBoundary } from '../ui/PanelBoundary'
import type { View } from './address'
import { DayRecords } from './DayRecords'
import styles from './DaysPage.module.css'
import { LateChronology, LateSpace } from './late-parts'

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

const DayProgramme = island(Programme)

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
  const isWhole = fitsOneDocument(index)
  const all = index.undated.length > 0 ? [...index.days, UNDATED] : index.days
  const days = isWhole ? all : all.filter((day) => day === (view?.day ?? opening))
  const open = view ? openEvent(index, shown, view)?.id : undefined
  return (
    <div className={styles.page} data-step={view === null || view.event === null ? 'day' : 'event'}>
      <div className={styles.rail}>
        <LineRail index={index} shown={shown} clock={clock} current={view?.day ?? null} />
      </div>
      <div className={styles.filters}>{filterBar}</div>
      {!isWhole && view === null && (
        <p className={styles.bareOnly}>
          This visit is too long for one document: without scripts it shows only the beginning of{' '}
          {longDay(opening)}.
        </p>
      )}
      <div className={styles.desk} data-timetable>
        <div className={styles.chronology}>
          <PanelBoundary name="the chronology">
            <LateChronology
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
                <LateSpace index={index} shown={shownOfDay} clock={clockOfDay} day={day} />
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
                <DayRecords
                  index={index}
                  shown={shown}
                  clock={clock}
                  day={day}
                  isRunning={view !== null}
                  open={ofThisDay}
                  hrefForFilter={hrefForFilter}
                />
              </div>
            </section>
          )
        })}
      </div>
    </div>
  )
}
