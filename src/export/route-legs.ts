import { lineOf } from '../domain/line'
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
  return place?.lat === undefined || place.lon === undefined ? null : [place.lon, place.lat]
}

/**
 * The legs between the days' stops whose journeys are both among the events; a stop without
 * coordinates, or one at the same place, is passed over. The way between is not known.
 */
export function routeLegs(index: VisitIndex, events: readonly VisitEvent[]): RouteLeg[] {
  const taken = new Set(events.map(({ id }) => id))
  const stops = lineOf(index).stops.flatMap(({ day, place, event }) => {
    const at = positionOf(place)
    return place === null || at === null || event === null ? [] : [{ day, place, event, at }]
  })
  return stops.slice(1).flatMap((to, i) => {
    const from = stops[i]
    if (from === undefined || from.place.id === to.place.id) return []
    if (!taken.has(from.event.id) || !taken.has(to.event.id)) return []
    const ends = [from.at, to.at] as const
    return [{ from: from.place, to: to.place, firstDay: from.day, lastDay: to.day, ends }]
  })
}
