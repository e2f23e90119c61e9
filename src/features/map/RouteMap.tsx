import type { Basemap } from '../../domain/basemap'
import { entriesOn } from '../../domain/filter'
import { hrefTo } from '../../domain/fragment'
import type { Place } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { type DrawnStop, drawnRoute, isLegOf } from './drawn-route'
import { type Side, sides } from './place-labels'
import styles from './RouteMap.module.css'

export type RouteMapProps = {
  index: VisitIndex
  /** what the filter leaves of it */
  shown: VisitIndex
  basemap: Basemap
  /** the day looked at; null in the bare document */
  day: string | null
  /** a place to be marked besides the stops */
  spot: Place | null
}

const percent = (part: number) => `${(part * 100).toFixed(2)}%`

/** The land: never drawn in the browser, which finds it in the document, so it never changes. */
function Land({ basemap: { width, height, land, borders, graticule } }: { basemap: Basemap }) {
  return (
    <svg className={styles.base} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" data-land>
      <path className={styles.land} d={land} suppressHydrationWarning />
      <path className={styles.graticule} d={graticule} suppressHydrationWarning />
      <path className={styles.border} d={borders} suppressHydrationWarning />
    </svg>
  )
}

/** The name by a mark. It stands twice, since on a wide map another side may be the better one. */
function StopName({
  stop: { place, x, y },
  side,
  className,
  says = '',
}: {
  stop: DrawnStop
  side: Side
  className: string | undefined
  says?: string
}) {
  const { dx, dy, anchor } = sides[side]
  const at = { x: percent(x), y: percent(y) }
  return (
    <text
      className={`${styles.name} ${className}`}
      {...at}
      dx={dx}
      dy={dy + 5}
      textAnchor={anchor}
      data-label
    >
      {place.name}
      {says !== '' && (
        <tspan className={styles.days} dx="2">
          {' '}
          {says}
        </tspan>
      )}
    </text>
  )
}

function StopMark({
  stop,
  isChosen,
  isSpot,
  isLeft,
}: {
  stop: DrawnStop
  isChosen: boolean
  isSpot: boolean
  /** whether the filter leaves anything of its days */
  isLeft: boolean
}) {
  const { place, days, x, y } = stop
  const [first] = days
  const at = { x: percent(x), y: percent(y) }
  return (
    <a
      className={styles.stop}
      href={hrefTo(first ?? place.id)}
      aria-label={`${place.name} ${stop.says}`.trim()}
      aria-current={isChosen ? 'date' : isSpot ? 'location' : undefined}
      data-stop={place.id}
      data-left={isLeft}
    >
      <circle className={styles.reach} cx={at.x} cy={at.y} r="14" />
      {isSpot && <circle className={styles.ring} cx={at.x} cy={at.y} r="12" />}
      <circle
        className={first === undefined ? styles.spot : styles.mark}
        cx={at.x}
        cy={at.y}
        r="6"
      />
      {stop.side && <StopName stop={stop} side={stop.side} className={styles.narrow} />}
      {stop.wideSide && (
        <StopName stop={stop} side={stop.wideSide} className={styles.wide} says={stop.says} />
      )}
    </a>
  )
}

/** The legs as straight lines between the stops, on a map drawn at build time. */
export function RouteMap({ index, shown, basemap, day, spot }: RouteMapProps) {
  const { stops, legs } = drawnRoute(index, basemap, spot)
  const { width, height, names } = basemap
  return (
    <div className={styles.map}>
      <Land basemap={basemap} />
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, a group of links in a drawing */}
      <svg
        className={styles.route}
        role="group"
        aria-label="Map of the stops"
        width="100%"
        height="100%"
      >
        {names.map(({ name, x, y, align }) => (
          <text
            key={name}
            className={styles.country}
            x={percent(x / width)}
            y={percent(y / height)}
            textAnchor={align}
            data-label
          >
            {name}
          </text>
        ))}
        {legs.map(({ leg, from, to }) => (
          <line
            key={leg.to.stop.day}
            className={styles[leg.kind]}
            x1={percent(from.x)}
            y1={percent(from.y)}
            x2={percent(to.x)}
            y2={percent(to.y)}
            data-chosen={isLegOf(day, leg)}
          />
        ))}
        {stops.map((stop) => (
          <StopMark
            key={stop.place.id}
            stop={stop}
            isChosen={day !== null && stop.days.includes(day)}
            isSpot={stop.place === spot}
            isLeft={shown === index || stop.days.some((day) => entriesOn(shown, day) > 0)}
          />
        ))}
      </svg>
    </div>
  )
}
