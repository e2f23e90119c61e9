import { type Basemap, project } from '../../domain/basemap'
import { shortDay } from '../../domain/calendar-day'
import { type RouteLeg, routeOf, spotOf } from '../../domain/route'
import type { Place } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { type Marked, placeLabels, type Side } from './place-labels'

/** A spot on the map as parts of its width and height, 0 to 1. */
export type Fraction = { x: number; y: number }

export type DrawnStop = Fraction & {
  place: Place
  /** the days of its stops, the first of which it leads to */
  days: string[]
  /** "Fri 15" */
  says: string
  side: Side
}

export type DrawnLeg = { leg: RouteLeg; from: Fraction; to: Fraction }

/** The map as narrow as it gets, in pixels: a name that has room there has it everywhere. */
const NARROWEST = 284

/**
 * The route on a base map: each stop once with the side that its name stands on, each leg once. A
 * place to be marked besides, `spot`, comes last among the stops, without a day.
 */
export function drawnRoute(
  index: VisitIndex,
  basemap: Basemap,
  spot: Place | null,
): { stops: DrawnStop[]; legs: DrawnLeg[] } {
  const route = routeOf(index)
  const { width, height, projection, names } = basemap
  const places = [...new Set([...route.stops.map(({ place }) => place), ...(spot ? [spot] : [])])]
  const spots = new Map<string, Fraction>()
  for (const place of places) {
    const known = spotOf(place)
    if (known === null) continue
    const { x, y } = project(projection, known)
    spots.set(place.id, { x: x / width, y: y / height })
  }
  const at = (place: Place): Fraction => spots.get(place.id) ?? { x: 0, y: 0 }
  const legs = route.legs.map((leg) => ({ leg, from: at(leg.from.place), to: at(leg.to.place) }))

  const room = { width: NARROWEST, height: (NARROWEST * height) / width }
  const inRoom = ({ x, y }: Fraction) => ({ x: x * room.width, y: y * room.height })
  const marks = places
    .filter(({ id }) => spots.has(id))
    .map((place): Marked => ({ id: place.id, name: place.name, ...inRoom(at(place)) }))
  const sides = placeLabels(marks, {
    ...room,
    taken: names.map(({ name, x, y, align }) => {
      const long = name.length * 9
      const left = inRoom({ x: x / width, y: y / height })
      return {
        x: left.x - (align === 'start' ? 0 : long / 2),
        y: left.y - 10,
        width: long,
        height: 14,
      }
    }),
    strokes: legs.map(({ from, to }) => {
      const [a, b] = [inRoom(from), inRoom(to)]
      return { x1: a.x, y1: a.y, x2: b.x, y2: b.y }
    }),
  })
  const stops = places
    .filter(({ id }) => spots.has(id))
    .map((place): DrawnStop => {
      const days = route.stops.filter((stop) => stop.place === place).map(({ stop }) => stop.day)
      const side = sides.get(place.id) ?? 'right'
      return { ...at(place), place, days, says: days.map(shortDay).join(', '), side }
    })
  return { stops, legs }
}

/** Whether a leg is the one that the guest was on, or had behind him, on a day. */
export function isLegOf(day: string | null, { from, to }: RouteLeg): boolean {
  return day !== null && from.stop.day < day && day <= to.stop.day
}
