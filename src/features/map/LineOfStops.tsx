import { monthName, shortDay } from '../../domain/calendar-day'
import type { Clock } from '../../domain/clock'
import { entriesOn, leftInWords } from '../../domain/filter'
import { hrefTo, hrefToMap } from '../../domain/fragment'
import { aboutKm } from '../../domain/great-circle'
import { lineOf, type Stop } from '../../domain/line'
import { type RouteLeg, routeOf } from '../../domain/route'
import { stopHour } from '../../domain/stop-hour'
import { signsOf, statementCitesOf, type VisitIndex } from '../../domain/visit-index'
import { timeColumn } from '../../domain/when'
import { offsetLabel } from '../../domain/zoned-clock'
import { CitationChips } from '../../ui/CitationChips'
import { NativeName } from '../../ui/NativeName'
import { ReadingMarks } from '../../ui/ReadingMark'
import styles from './LineOfStops.module.css'
import { hoursInWords } from './leg-words'

export type LineOfStopsProps = {
  index: VisitIndex
  /** what the filter leaves of it */
  shown: VisitIndex
  clock: Clock
  /** the day looked at; null in the bare document */
  day: string | null
}

function PlaceOf({ index, stop }: { index: VisitIndex; stop: Stop }) {
  const { place } = stop
  if (place === null) return <p className={styles.none}>{stop.says}</p>
  const holder = place.kind === 'station' ? index.place.get(place.within ?? '') : undefined
  return (
    <div className={styles.head}>
      <p className={styles.place}>
        {place.kind === 'region' && <span className={styles.towards}>towards </span>}
        <a href={hrefTo(place.id)}>{place.name}</a>
      </p>
      <p className={styles.zone}>
        <NativeName names={place.names} />{' '}
        <span>
          {holder && `${holder.name}, `}
          {offsetLabel(stop.day, place.zone)}
        </span>
      </p>
    </div>
  )
}

/** What the articles tell of his journey on a day; forecasts say themselves that they are. */
function Journeys({ index, shown, stop }: { index: VisitIndex; shown: VisitIndex; stop: Stop }) {
  const journeys = (shown.eventsOfDay.get(stop.day) ?? []).filter(({ kind }) => kind === 'journey')
  if (journeys.length === 0) return null
  return (
    <ul className={styles.journeys}>
      {journeys.map((event) => {
        const hour = event === stop.event ? '' : timeColumn(event.when)
        return (
          <li key={event.id} data-status={event.status}>
            <span>
              <a href={hrefTo(event.id)}>{event.title}</a>
              {hour !== '' && <span className={styles.hour}>, {hour}</span>}
            </span>{' '}
            <span className={styles.cites}>
              <ReadingMarks signs={signsOf(index, event)} />
              <CitationChips
                cites={statementCitesOf(event)}
                articles={index.article}
                event={event.id}
              />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** What the way on from a stop measures: as the crow flies, and on the clock. */
function WayOn({ leg }: { leg: RouteLeg }) {
  return (
    <p className={styles.way}>
      {aboutKm(leg.km)} to {leg.to.place.name}, in a straight line
      {leg.hours !== 0 && (
        <>
          , <b>clocks {hoursInWords(leg.hours)}</b>
        </>
      )}
    </p>
  )
}

/** The visit as a railway line, top to bottom: each day's stop, what is told of it, and the way on. */
export function LineOfStops({ index, shown, clock, day }: LineOfStopsProps) {
  const { stops, legs } = lineOf(index)
  const route = routeOf(index)
  const last = stops.findLast(({ mark }) => mark !== 'none')
  const legAfter = (stop: Stop) =>
    legs.find((leg) => leg.from.day <= stop.day && stop.day < leg.to.day)
  return (
    <ol className={styles.line}>
      {stops.map((stop) => {
        const wayOn = route.legs.find((leg) => leg.from.stop.day === stop.day)
        return (
          <li
            key={stop.day}
            className={styles.stop}
            data-mark={stop.mark}
            data-leg={legAfter(stop)?.kind ?? (stop === last ? 'end' : 'none')}
            data-chosen={stop.day === day}
            data-left={shown === index || entriesOn(shown, stop.day) > 0}
          >
            <a
              className={styles.day}
              href={hrefToMap({ day: stop.day })}
              aria-current={stop.day === day ? 'date' : undefined}
            >
              <time dateTime={stop.day}>
                {shortDay(stop.day)}
                <span className="visually-hidden"> {monthName(stop.day)}</span>
              </time>
              {stop.place && <span className={styles.says}>{stopHour(clock, index, stop)}</span>}
            </a>
            <span className={styles.rail} aria-hidden="true" />
            <div className={styles.what}>
              <PlaceOf index={index} stop={stop} />
              {shown !== index && stop.entries > 0 && (
                <p className={styles.left}>{leftInWords(index, shown, stop.day)}</p>
              )}
              <Journeys index={index} shown={shown} stop={stop} />
              {wayOn && <WayOn leg={wayOn} />}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
