import { routeOf } from '../domain/route'
import { spotOf } from '../domain/spot'
import type { Place, VisitEvent } from '../domain/visit'
import type { VisitIndex } from '../domain/visit-index'
import type { Position } from './bounding-box'

/** From one stop of the journey to the next that has coordinates. */
export type RouteLeg = {
  from: Place
  to: Place
  firstDay: string
  lastDay: string
  ends: readonly [Position, Position]
}

/** Where a place lies; null where its coordinates are not known. */
export function positionOf(place: Place | null): Position | null {
  const spot = spotOf(place)
  return spot && [spot.lon, spot.lat]
}

/** The legs of the map between stops whose journeys are both among the events. */
export function routeLegs(index: VisitIndex, events: readonly VisitEvent[]): RouteLeg[] {
  const taken = new Set(events.map(({ id }) => id))
  return routeOf(index)
    .legs.filter(({ from, to }) =>
      [from, to].every(({ stop }) => stop.event !== null && taken.has(stop.event.id)),
    )
    .map(({ from, to }) => ({
      from: from.place,
      to: to.place,
      firstDay: from.stop.day,
      lastDay: to.stop.day,
      ends: [
        [from.spot.lon, from.spot.lat],
        [to.spot.lon, to.spot.lat],
      ],
    }))
}
