import { greatCircleKm, type Spot } from './great-circle'
import { type Leg, lineOf, type Stop } from './line'
import { spotOf } from './spot'
import type { Place } from './visit'
import type { VisitIndex } from './visit-index'
import { offsetMinutes } from './zoned-clock'

/** A stop of the line whose place is known to a spot. */
export type RouteStop = { stop: Stop; place: Place; spot: Spot }

/** From one stop with a known spot to the next, by way of what has none: a region, say. */
export type RouteLeg = {
  from: RouteStop
  to: RouteStop
  by: Stop[]
  /** whether the whole way is reported, or nothing but its ends */
  kind: Exclude<Leg['kind'], 'stay'>
  /** along the great circle */
  km: number
  /** how many hours the clock goes forward on the way; below zero, back */
  hours: number
}

/** How many hours the clock changes from one stop to the other; 0 where a place is not known. */
export function clockChange(from: Stop, to: Stop): number {
  if (from.place === null || to.place === null) return 0
  return (offsetMinutes(to.day, to.place.zone) - offsetMinutes(from.day, from.place.zone)) / 60
}

/**
 * The visit as legs between the stops that have a spot on the map. A leg counts as reported only if
 * every part of it is.
 */
export function routeOf(index: VisitIndex): { stops: RouteStop[]; legs: RouteLeg[] } {
  const line = lineOf(index)
  const stops = line.stops.flatMap((stop): RouteStop[] => {
    const spot = spotOf(stop.place)
    return stop.place && spot ? [{ stop, place: stop.place, spot }] : []
  })
  const legs = stops.flatMap((to, i): RouteLeg[] => {
    const from = stops[i - 1]
    if (from === undefined || from.place.id === to.place.id) return []
    const parts = line.legs.filter(
      (leg) => leg.from.day >= from.stop.day && leg.to.day <= to.stop.day,
    )
    return [
      {
        from,
        to,
        by: parts.slice(1).map((leg) => leg.from),
        kind: parts.every((leg) => leg.kind === 'run') ? 'run' : 'gap',
        km: greatCircleKm(from.spot, to.spot),
        hours: clockChange(from.stop, to.stop),
      },
    ]
  })
  return { stops, legs }
}
