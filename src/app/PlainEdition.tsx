import { longDay, spanOfDays } from '../domain/calendar-day'
import { siglaSummary } from '../domain/citation'
import type { VisitEvent } from '../domain/visit'
import type { VisitIndex } from '../domain/visit-index'
import { hourColumn } from '../domain/when'

export type PlainEditionProps = { index: VisitIndex }

/** Every day, event and sentence with its sources, and nothing that needs a script. */
export function PlainEdition({ index }: PlainEditionProps) {
  const { visit, days, eventsOfDay, undated } = index
  const groups = [
    ...days.map((day) => ({ id: day, name: longDay(day), events: eventsOfDay.get(day) ?? [] })),
    { id: 'undated', name: 'Without a day', events: undated },
  ].filter(({ events }) => events.length > 0)
  return (
    <>
      <h1>{visit.title}</h1>
      <p>{spanOfDays(visit.from, visit.to)}. Times are local to the place.</p>
      <p>
        Scripts are off, so this is the plain edition of this file: every event with every sentence
        and its sources. The chart, the search, the readings and the outlines of the articles need
        scripts.
      </p>
      {groups.map(({ id, name, events }) => (
        <section key={id} id={id}>
          <h2>{name}</h2>
          {events.map((event) => (
            <PlainEvent key={event.id} event={event} index={index} />
          ))}
        </section>
      ))}
      <section id="articles">
        <h2>The articles</h2>
        <ul>
          {visit.articles.map(({ id, siglum, csl }) => (
            <li key={id}>
              {siglum}: {csl['container-title']}, “{csl.title}”,{' '}
              <a href={csl.URL} rel="noopener noreferrer">
                {csl.URL}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

type PlainEventProps = { event: VisitEvent; index: VisitIndex }

function PlainEvent({ event, index }: PlainEventProps) {
  const place = index.place.get(event.place ?? '')?.name
  const facts = [hourColumn(event.when), place, event.status === 'reported' ? '' : event.status]
  return (
    <article id={event.id}>
      <h3>{event.title}</h3>
      <p>{facts.filter(Boolean).join(' · ')}</p>
      {event.statements.map(({ text, cites }) => (
        <p key={text}>
          {text} <small>{siglaSummary(cites, index.visit.articles)}</small>
        </p>
      ))}
    </article>
  )
}
