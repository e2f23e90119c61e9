import { longDay, shortDay } from '../../domain/calendar-day'
import { type Clock, clocksOf, OWN_CLOCK, timeOn } from '../../domain/clock'
import { clockInWords } from '../../domain/clock-in-words'
import type { VisitEvent, When } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { exactnessOf, listingDay, whenInWords } from '../../domain/when'
import { offsetLabel } from '../../domain/zoned-clock'
import { CitationChips } from '../../ui/CitationChips'
import styles from './EventRecord.module.css'

export type WhenFactProps = { index: VisitIndex; clock: Clock; event: VisitEvent }

const hourInWords = {
  time: '',
  part: 'Hour not reported.',
  day: 'Hour not reported.',
  open: 'Hour not reported.',
  none: '',
} as const

/** A printed time as another clock has it, with the day where that is another one there. */
function timeThere(index: VisitIndex, event: VisitEvent, clock: Clock): string | null {
  const there = timeOn(clock, index, event)
  if (there === null) return null
  return there.day === event.when.date ? there.time : `${there.time} ${shortDay(there.day)}`
}

/** The same instant by the clocks of the visit's cities and UTC. Only a printed time converts. */
function OtherClocks({ index, clock, event }: WhenFactProps) {
  const here = index.place.get(event.place ?? '')?.zone
  const others = clocksOf(index, 'UTC').filter(
    ({ id, zone }) => zone !== null && zone !== here && id !== OWN_CLOCK && id !== clock.id,
  )
  return others.map((other) => (
    <span key={other.id}>
      {other.name} {timeThere(index, event, other)}
    </span>
  ))
}

/** The head of the fact: as printed, or the printed hour on the clock that the reader chose. */
function Moment({ index, clock, event }: WhenFactProps) {
  const { when } = event
  const exactness = exactnessOf(when)
  const day = listingDay(when)
  const there = clock.zone === null ? null : timeOn(clock, index, event)
  if (there) {
    return (
      <>
        {there.time}, {longDay(there.day)}, {clockInWords(clock)}
      </>
    )
  }
  if (exactness === 'none' || exactness === 'open') return whenInWords(when)
  return <time dateTime={`${day}${when.time ? `T${when.time}` : ''}`}>{whenInWords(when)}</time>
}

export function WhenFact({ index, clock, event }: WhenFactProps) {
  const { when } = event
  const day = listingDay(when)
  const place = index.place.get(event.place ?? '')
  const exactness = exactnessOf(when)
  return (
    <>
      <dt>When</dt>
      <dd>
        <strong className={styles.date}>
          <Moment index={index} clock={clock} event={event} />
        </strong>
        {exactness === 'time' && place && day && (
          <span className={styles.clocks}>
            <span>
              {clock.zone === null ? 'Local time' : `Printed as ${when.time} local time`},{' '}
              {offsetLabel(day, place.zone)}
            </span>
            <OtherClocks index={index} clock={clock} event={event} />
          </span>
        )}
        <span className={styles.how}>
          {hourInWords[exactness]} {clock.zone !== null && stays(when) && `${stays(when)} `}
          {when.date !== null && <b>{basisInWords[when.basis]}</b>} {when.reason}
          <CitationChips cites={when.cites} articles={index.article} event={event.id} />
        </span>
      </dd>
    </>
  )
}

/** What to say of a time that no other clock moves. */
function stays({ date, time, part }: When): string | null {
  if (date === null || time !== undefined) return null
  return part === undefined
    ? 'The day is local to the place.'
    : 'Day and hour are local to the place.'
}

const basisInWords = { printed: 'Day printed.', inferred: 'Day inferred.' } as const
