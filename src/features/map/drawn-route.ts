import { type Basemap, project } from '../../domain/basemap'
import { shortDay } from '../../domain/calendar-day'
import { type RouteLeg, routeOf } from '../../domain/route'
import { spotOf } from '../../domain/spot'
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
  /** where its name stands on a narrow map, and where with its days on a wide one; null for no room */
  side: Side | null
  wideSide: Side | null
}

export type DrawnLeg = { leg: RouteLeg; from: Fraction; to: Fraction }

/** How narrow the map gets, and how narrow a wide one, in pixels; the style sheet knows the latter. */
const NARROWEST = 268
const WIDE = 640

/** The width of a letter of a country's name, in pixels. */
const COUNTRY_CHARACTER = 9.6

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

  const drawn = places
    .filter(({ id }) => spots.has(id))
    .map((place) => {
      const days = route.stops.filter((stop) => stop.place === place).map(({ stop }) => stop.day)
      return { ...at(place), place, days, says: days.map(shortDay).join(', ') }
    })
  const sidesOn = (pixels: number, nameOf: (stop: (typeof drawn)[number]) => string) => {
    const room = { width: pixels, height: (pixels * height) / width }
    const inRoom = ({ x, y }: Fraction) => ({ x: x * room.width, y: y * room.height })
    return placeLabels(
      drawn.map(
        (stop): Marked => ({
          id: stop.place.id,
          name: nameOf(stop),
          ...inRoom(stop),
          optional: stop.days.length === 0,
        }),
      ),
      {
        ...room,
        taken: names.map(({ name, x, y, align }) => {
          const long = name.length * COUNTRY_CHARACTER
          const begin = inRoom({ x: x / width, y: y / height })
          const left = begin.x - (align === 'start' ? 0 : long / 2)
          return { x: left, y: begin.y - 11, width: long, height: 14 }
        }),
        strokes: legs.map(({ from, to }) => {
          const [a, b] = [inRoom(from), inRoom(to)]
          return { x1: a.x, y1: a.y, x2: b.x, y2: b.y }
        }),
      },
    )
  }
  const narrow = sidesOn(NARROWEST, ({ place }) => place.name)
  const wide = sidesOn(WIDE, ({ place, says }) => `${place.name} ${says}`)
  const stops = drawn.map((stop) => ({
    ...stop,
    side: narrow.get(stop.place.id) ?? null,
    wideSide: wide.get(stop.place.id) ?? null,
  }))
  return { stops, legs }
}

/** Whether a leg is the one that the guest was on, or had behind him, on a day. */
export function isLegOf(day: string | null, { from, to }: RouteLeg): boolean {
  return day !== null && from.stop.day < day && day <= to.stop.day
}
