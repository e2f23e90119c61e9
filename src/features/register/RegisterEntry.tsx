import { hrefTo } from '../../domain/fragment'
import type { Person, Place } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { offsetLabel } from '../../domain/zoned-clock'
import { CitationChips } from '../../ui/CitationChips'
import styles from './RegisterEntry.module.css'

export type RegisterEntryProps = { index: VisitIndex; entry: Person | Place; chosen: boolean }

function PlaceNote({ index, place }: { index: VisitIndex; place: Place }) {
  const holder = index.place.get(place.within ?? '')
  const { lat, lon } = place
  return (
    <p className={styles.line}>
      {holder && (
        <>
          In <a href={hrefTo(holder.id)}>{holder.name}</a>.{' '}
        </>
      )}
      Clock {offsetLabel(index.visit.from, place.zone)} ({place.zone})
      {lat !== undefined &&
        lon !== undefined &&
        `, about ${degrees(lat, 'NS')} ${degrees(lon, 'EW')}`}
      .
    </p>
  )
}

function degrees(value: number, [positive, negative]: 'NS' | 'EW' | string): string {
  return `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`
}

/** One spelling that several articles share is given once, with all of them. */
function bySpelling(spellings: Person['spellings']): [string, Person['spellings']][] {
  const groups = new Map<string, Person['spellings']>()
  for (const spelling of spellings) {
    groups.set(spelling.as, [...(groups.get(spelling.as) ?? []), spelling])
  }
  return [...groups]
}

/** A person, organisation or place: names, titles and spellings with their sources, and events. */
export function RegisterEntry({ index, entry, chosen }: RegisterEntryProps) {
  const events = index.eventsOfSubject.get(entry.id) ?? []
  const heading = `${entry.id}-name`
  return (
    <li className={styles.entry} id={entry.id} data-chosen={chosen}>
      <h4 className={styles.name} id={heading} tabIndex={-1}>
        {entry.name}
        {Object.entries(entry.names).map(([language, name]) => (
          <span key={language} className={styles.native} lang={language}>
            {name}
          </span>
        ))}
      </h4>
      {'zone' in entry && <PlaceNote index={index} place={entry} />}
      {entry.titles.length > 0 && (
        <ul className={styles.line}>
          {entry.titles.map((title) => (
            <li key={`${title.title} ${title.cites[0]?.article} ${title.cites[0]?.paragraph}`}>
              {title.title}
              <CitationChips cites={title.cites} articles={index.article} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.line}>
        Printed as{' '}
        {bySpelling(entry.spellings).map(([as, spellings], i) => (
          <span key={as}>
            {i > 0 && ', '}
            <q>{as}</q>
            <CitationChips cites={spellings} articles={index.article} />
          </span>
        ))}
      </p>
      {events.length > 0 && (
        <details className={styles.events}>
          <summary>
            {events.length === 1 ? 'In 1 event' : `In ${events.length} events`}
            <span className="visually-hidden"> with {entry.name}</span>
          </summary>
          <ul>
            {events.map((event) => (
              <li key={event.id}>
                <a href={hrefTo(event.id)}>{event.title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
