import type { Basemap } from '../../domain/basemap'
import type { Clock } from '../../domain/clock'
import { hrefTo, pageFragments } from '../../domain/fragment'
import { routeOf } from '../../domain/route'
import type { VisitIndex } from '../../domain/visit-index'
import { LegsInWords } from './LegsInWords'
import { LineOfStops } from './LineOfStops'
import { RouteMap } from './RouteMap'
import styles from './RoutePage.module.css'

export type RoutePageProps = {
  index: VisitIndex
  /** what a filter leaves of it; null without one */
  shown: VisitIndex | null
  /** null for a visit without a map */
  basemap: Basemap | null
  clock: Clock
  /** the day looked at; null in the bare document */
  day: string | null
  /** id of a place to be marked on the map */
  spot: string | null
}

/** The visit in space: as a line of stops, and on a map. */
export function RoutePage({ index, shown, basemap, clock, day, spot }: RoutePageProps) {
  const left = shown ?? index
  const marked = index.place.get(spot ?? '') ?? null
  return (
    <div className={styles.page}>
      <h2 className="visually-hidden" id={pageFragments.map} tabIndex={-1}>
        Line and map
      </h2>
      <section aria-labelledby="the-line">
        <div className={styles.head}>
          <h3 id="the-line">The line</h3>
          <p>not to scale; stops as reported</p>
        </div>
        <LineOfStops index={index} shown={left} clock={clock} day={day} />
      </section>
      {(basemap || routeOf(index).legs.length > 0) && (
        <section aria-labelledby="the-map">
          <div className={styles.head}>
            <h3 id="the-map" tabIndex={-1}>
              {basemap ? 'The map' : 'From stop to stop'}
            </h3>
            {basemap && <p>schematic: the articles name stops, not tracks</p>}
          </div>
          {basemap && (
            <>
              <RouteMap index={index} shown={left} basemap={basemap} day={day} spot={marked} />
              {marked && (
                <p className={styles.source}>
                  Marked: <a href={hrefTo(marked.id)}>{marked.name}</a>
                </p>
              )}
              <ul className={styles.signs} aria-label="Signs of the map">
                <li data-sign="run">way reported</li>
                <li data-sign="gap">only the two stops reported</li>
              </ul>
            </>
          )}
          <LegsInWords index={index} day={day} />
          {basemap && (
            <p className={styles.source}>
              Land and borders: Natural Earth, public domain, simplified; they take no side. Places:
              coordinates of the dataset. Lambert’s conformal conic projection.
            </p>
          )}
        </section>
      )}
    </div>
  )
}
