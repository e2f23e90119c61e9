import { dayOfMonth, monthName } from '../../domain/calendar-day'
import { hrefTo, hrefToMap } from '../../domain/fragment'
import { lineOf } from '../../domain/line'
import { spotOf } from '../../domain/spot'
import type { Place } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { offsetLabel, offsetMinutes } from '../../domain/zoned-clock'
import styles from './RegisterEntry.module.css'

export type PlaceNoteProps = { index: VisitIndex; place: Place }

function degrees(value: number, [positive, negative]: readonly [string, string]): string {
  return `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`
}

/** "1 h ahead of Berlin": its clock beside the one that the visit set out by. */
function besideTheStart(index: VisitIndex, { zone }: Place): string {
  const start = lineOf(index).stops.find((stop) => stop.place !== null)?.place
  if (!start || start.zone === zone) return ''
  const day = index.visit.from
  const hours = (offsetMinutes(day, zone) - offsetMinutes(day, start.zone)) / 60
  if (hours === 0) return `, as in ${start.name}`
  return `, ${Math.abs(hours)}\u00a0h ${hours > 0 ? 'ahead of' : 'behind'} ${start.name}`
}

/** "UTC+1", and from which day another, where the clocks were changed during the visit. */
function offsetsOf({ days, visit }: VisitIndex, { zone }: Place): string {
  const changes = days.slice(1).flatMap((day, i) => {
    const label = offsetLabel(day, zone)
    const before = offsetLabel(days[i] ?? day, zone)
    return label === before ? [] : [`, from ${dayOfMonth(day)} ${monthName(day)} ${label}`]
  })
  return offsetLabel(visit.from, zone) + changes.join('')
}

/** Where a place is: within what, by which clock, and at which spot, with the way to the map. */
export function PlaceNote({ index, place }: PlaceNoteProps) {
  const holder = index.place.get(place.within ?? '')
  const spot = spotOf(place)
  return (
    <>
      <p className={styles.line}>
        {holder && (
          <>
            In <a href={hrefTo(holder.id)}>{holder.name}</a>.{' '}
          </>
        )}
        Clock {offsetsOf(index, place)} ({place.zone}){besideTheStart(index, place)}.
      </p>
      {spot && (
        <p className={`${styles.line} ${styles.spot}`}>
          {degrees(spot.lat, ['N', 'S'])} {degrees(spot.lon, ['E', 'W'])},{' '}
          <a href={hrefToMap({ spot: place.id })}>
            on the map<span className="visually-hidden"> ({place.name})</span>
          </a>
        </p>
      )}
    </>
  )
}
