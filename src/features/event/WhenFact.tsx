import type { Place, VisitEvent } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { exactnessOf, listingDay, whenInWords } from '../../domain/when'
import { clockIn, instantOf, offsetLabel } from '../../domain/zoned-clock'
import { CitationChips } from '../../ui/CitationChips'
import styles from './EventRecord.module.css'

export type WhenFactProps = { index: VisitIndex; event: VisitEvent }

const hourInWords = {
  time: '',
  part: 'Hour not reported.',
  day: 'Hour not reported.',
  open: 'Hour not reported.',
  none: '',
} as const

/** The same instant on the clocks of the other cities of the visit. Only a printed time converts. */
function otherClocks(index: VisitIndex, event: VisitEvent, place: Place) {
  const day = listingDay(event.when)
  const { time } = event.when
  if (day === null || time === undefined) return []
  const instant = instantOf(day, time, place.zone)
  const shown = new Set([place.zone])
  // of several cities with one clock the one that gave the zone its name
  const namesItsZone = ({ name, zone }: Place) => zone.endsWith(`/${name}`)
  const cities = index.visit.places
    .filter(({ kind }) => kind === 'city')
    .sort((a, b) => Number(namesItsZone(b)) - Number(namesItsZone(a)))
    .filter(({ zone }) => {
      if (shown.has(zone)) return false
      shown.add(zone)
      return true
    })
  return [...cities.map(({ name, zone }) => ({ name, zone })), { name: 'UTC', zone: 'UTC' }].map(
    ({ name, zone }) => {
      const clock = clockIn(instant, zone)
      return { name, says: clock.day === day ? clock.time : `${clock.time} (${clock.day})` }
    },
  )
}

export function WhenFact({ index, event }: WhenFactProps) {
  const { when } = event
  const day = listingDay(when)
  const place = index.place.get(event.place ?? '')
  const exactness = exactnessOf(when)
  return (
    <>
      <dt>When</dt>
      <dd>
        <strong className={styles.date}>
          {exactness === 'time' || exactness === 'day' || exactness === 'part' ? (
            <time dateTime={`${day}${when.time ? `T${when.time}` : ''}`}>{whenInWords(when)}</time>
          ) : (
            whenInWords(when)
          )}
        </strong>
        {exactness === 'time' && place && day && (
          <span className={styles.clocks}>
            <span>Local time, {offsetLabel(day, place.zone)}</span>
            {otherClocks(index, event, place).map(({ name, says }) => (
              <span key={name}>
                {name} {says}
              </span>
            ))}
          </span>
        )}
        <span className={styles.how}>
          {hourInWords[exactness]} {when.date !== null && <b>{basisInWords[when.basis]}</b>}{' '}
          {when.reason}
          <CitationChips cites={when.cites} articles={index.article} event={event.id} />
        </span>
      </dd>
    </>
  )
}

const basisInWords = { printed: 'Day printed.', inferred: 'Day inferred.' } as const
