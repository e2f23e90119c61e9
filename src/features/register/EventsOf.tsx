import { shortDay } from '../../domain/calendar-day'
import { companyOf } from '../../domain/company'
import { hrefTo } from '../../domain/fragment'
import { counted } from '../../domain/number-words'
import { UNDATED } from '../../domain/programme'
import type { Person, Place, VisitEvent } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { listingDay } from '../../domain/when'
import styles from './RegisterEntry.module.css'

export type EventsOfProps = { index: VisitIndex; subject: Person | Place }

function byDay(index: VisitIndex, events: readonly VisitEvent[]): [string, VisitEvent[]][] {
  const dayOf = (event: VisitEvent) => listingDay(event.when) ?? UNDATED
  return [...index.days, UNDATED].flatMap((day): [string, VisitEvent[]][] => {
    const ofDay = events.filter((event) => dayOf(event) === day)
    return ofDay.length === 0 ? [] : [[day, ofDay]]
  })
}

/** The days and events that name someone or a place, and who else is there; folded until asked. */
export function EventsOf({ index, subject }: EventsOfProps) {
  const events = index.eventsOfSubject.get(subject.id) ?? []
  const company = companyOf(index, subject.id)
  if (events.length === 0) return null
  return (
    <details className={styles.events}>
      <summary>
        In {counted(events.length, 'event')}
        <span className="visually-hidden"> with {subject.name}</span>
      </summary>
      <dl className={styles.days}>
        {byDay(index, events).map(([day, ofDay]) => (
          <div key={day}>
            <dt>
              <a href={hrefTo(day)}>{day === UNDATED ? 'no day' : shortDay(day)}</a>
            </dt>
            {ofDay.map((event) => (
              <dd key={event.id}>
                <a href={hrefTo(event.id)}>{event.title}</a>
              </dd>
            ))}
          </div>
        ))}
        {company.length > 0 && (
          <div>
            <dt>{'zone' in subject ? 'who' : 'with'}</dt>
            <dd>
              <ul className={styles.company}>
                {company.map(({ person, events: together }) => (
                  <li key={person.id}>
                    <a href={hrefTo(person.id)}>{person.name}</a>
                    {together > 1 && ` ${together}\u00d7`}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </details>
  )
}
