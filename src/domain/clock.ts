import { lineOf } from './line'
import { oncePerVisit } from './once-per-visit'
import { printedHours } from './printed-hours'
import type { Place, VisitEvent } from './visit'
import type { VisitIndex } from './visit-index'
import { knownDate, listingDay } from './when'
import { clockIn, instantOf, readAsUtc, wallClock } from './zoned-clock'

/** A clock by which the reader can have times shown; the word for it in the address is its id. */
export type Clock = {
  id: string
  name: string
  /** IANA zone; null for the clock of each event's own place, which is what the articles print */
  zone: string | null
}

/** Every time as the clocks of its own place showed it. What is shown unless the reader chooses. */
export const localClock: Clock = { id: 'local', name: 'Local', zone: null }

export const utcClock: Clock = { id: 'utc', name: 'UTC', zone: 'UTC' }

/** The word in the address for the reader's own clock. */
export const OWN_CLOCK = 'mine'

/** One city for each zone; of several in one zone the one that gave the zone its name. */
function citiesByZone({ visit }: VisitIndex): Place[] {
  const namesItsZone = ({ name, zone }: Place) => zone.endsWith(`/${name}`)
  const cities = visit.places.filter(({ kind }) => kind === 'city')
  const chosen = new Map<string, Place>()
  for (const city of cities) {
    const other = chosen.get(city.zone)
    if (other === undefined || (namesItsZone(city) && !namesItsZone(other)))
      chosen.set(city.zone, city)
  }
  return cities.filter((city) => chosen.get(city.zone) === city)
}

/**
 * The clocks to choose from: local to each place, one city of the visit for each zone, UTC, and the
 * reader's own, for which `ownZone` is an IANA zone.
 */
export function clocksOf(index: VisitIndex, ownZone: string): Clock[] {
  return [
    localClock,
    ...citiesByZone(index).map(({ id, name, zone }) => ({ id, name, zone })),
    utcClock,
    { id: OWN_CLOCK, name: 'Yours', zone: ownZone },
  ]
}

/** The words that an address may name a clock by. */
export function clockIds(index: VisitIndex): string[] {
  return clocksOf(index, 'UTC').map(({ id }) => id)
}

/**
 * The zone whose clocks the guest lived by on each day: that of the day's stop, else of the last stop
 * before it, else of the first one. UTC for a visit without a place.
 */
export const zonesOfDays = oncePerVisit((index): ReadonlyMap<string, string> => {
  const { stops } = lineOf(index)
  const first = stops.find(({ place }) => place !== null)?.place ?? index.visit.places[0]
  let zone = first?.zone ?? 'UTC'
  return new Map(
    stops.map(({ day, place }) => {
      zone = place?.zone ?? zone
      return [day, zone]
    }),
  )
})

/**
 * The zone in which the day and hour of an event are meant: that of its place, or of where its
 * journey began; where no place is reported, that of the guest on this day.
 */
export function zoneOf(
  index: VisitIndex,
  event: VisitEvent,
  ofDays: ReadonlyMap<string, string>,
): string {
  const place = index.place.get(event.place ?? '') ?? index.place.get(event.from ?? '')
  const day = listingDay(event.when)
  return place?.zone ?? ofDays.get(day ?? '') ?? [...ofDays.values()][0] ?? 'UTC'
}

/**
 * The printed time of an event on a clock, and the day there. Null where no clock time is printed,
 * since only a printed one converts: a day or a part of the day never becomes an hour.
 */
export function timeOn(
  clock: Clock,
  index: VisitIndex,
  event: VisitEvent,
): { day: string; time: string } | null {
  const date = knownDate(event.when)
  const { time } = event.when
  if (time === undefined || date.kind !== 'day') return null
  if (clock.zone === null) return { day: date.day, time }
  const instant = instantOf(date.day, printedHours(time), zoneOf(index, event, zonesOfDays(index)))
  return clockIn(instant, clock.zone)
}

/**
 * Where an hour of a day in `zone` stands on a clock's time line, on which that clock's readings
 * count as UTC; in milliseconds. `hour` runs from 0 to 24, and 24 is the next midnight there.
 */
export function onClock(clock: Clock, zone: string, day: string, hour: number): number {
  // the local clock reads the hour of the day itself, wherever that is
  if (clock.zone === null) return readAsUtc(day, hour)
  return wallClock(instantOf(day, hour, zone), clock.zone)
}
