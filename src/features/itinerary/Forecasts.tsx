import { shortDay } from '../../domain/calendar-day'
import { forecastTitle } from '../../domain/itinerary'
import { outcomeInWords } from '../../domain/outcome-words'
import { siglaGroups } from '../../domain/sigla-runs'
import type { VisitEvent } from '../../domain/visit'
import { statementCitesOf, type VisitIndex } from '../../domain/visit-index'
import { listingDay } from '../../domain/when'
import styles from './Forecasts.module.css'
import { SiglaLinks } from './SiglaLinks'

export type ForecastsProps = {
  index: VisitIndex
  forecasts: readonly VisitEvent[]
  /** how many there were beyond those */
  more: number
}

/** What was only expected, apart from what happened, each with what became of it. */
export function Forecasts({ index, forecasts, more }: ForecastsProps) {
  return (
    <section className={styles.forecasts}>
      <h3>Forecasts, and what became of them</h3>
      <ul>
        {forecasts.map((event) => {
          const day = listingDay(event.when)
          return (
            <li key={event.id}>
              <span className={styles.day}>{day === null ? 'no day' : shortDay(day)}</span>{' '}
              <span className={styles.what}>{forecastTitle(event)}</span>
              {event.outcome && <>: {outcomeInWords[event.outcome.held]}</>}{' '}
              <SiglaLinks
                groups={siglaGroups(statementCitesOf(event), index.visit.articles)}
                index={index}
                event={event.id}
              />
            </li>
          )
        })}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    </section>
  )
}
