import { shortDay } from '../../domain/calendar-day'
import { hrefTo } from '../../domain/fragment'
import { aboutKm } from '../../domain/great-circle'
import { lineOf } from '../../domain/line'
import { routeOf } from '../../domain/route'
import { spotOf } from '../../domain/spot'
import type { VisitIndex } from '../../domain/visit-index'
import { isLegOf } from './drawn-route'
import styles from './LegsInWords.module.css'
import { hoursInWords } from './leg-words'

export type LegsInWordsProps = { index: VisitIndex; day: string | null }

/** What the map shows, as words: each leg with its days, its length as the crow flies, its clocks. */
export function LegsInWords({ index, day }: LegsInWordsProps) {
  const { legs } = routeOf(index)
  const offMap = lineOf(index).stops.filter(({ place }) => place !== null && !spotOf(place))
  const inAll = legs.reduce((sum, { km }) => sum + km, 0)
  return (
    <div className={styles.legs}>
      <ol aria-label="The legs on the map">
        {legs.map((leg) => (
          <li key={leg.to.stop.day} data-chosen={isLegOf(day, leg)}>
            <span className={styles.days}>
              <a href={hrefTo(leg.from.stop.day)}>{shortDay(leg.from.stop.day)}</a> to{' '}
              <a href={hrefTo(leg.to.stop.day)}>{shortDay(leg.to.stop.day)}</a>
            </span>{' '}
            <span className={styles.ends}>
              {leg.from.place.name} to {leg.to.place.name}
              {leg.by.map(({ place }) => place && ` by way of ${place.name}`)}
            </span>{' '}
            <span className={styles.facts}>
              {aboutKm(leg.km)} in a straight line; way{' '}
              {leg.kind === 'run' ? 'reported' : 'not reported'}
              {leg.hours === 0 ? '; same clock' : `; clocks ${hoursInWords(leg.hours)}`}
            </span>
          </li>
        ))}
      </ol>
      {offMap.length > 0 && (
        <p>
          Not on the map, because their spots are not known:{' '}
          {offMap
            .map(({ day: stopDay, place }) => `${shortDay(stopDay)}, ${place?.name}`)
            .join('; ')}
          .
        </p>
      )}
      {inAll > 0 && (
        <p>
          In all {aboutKm(inAll)} from stop to stop, along great circles on a sphere. On the ground
          it is farther; how far, no article says.
        </p>
      )}
    </div>
  )
}
