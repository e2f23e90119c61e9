import { Fragment } from 'react'
import type { Person, Place } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { CitationChips } from '../../ui/CitationChips'
import { EventsOf } from './EventsOf'
import { PlaceNote } from './PlaceNote'
import styles from './RegisterEntry.module.css'
import { ReportsThrough } from './ReportsThrough'

export type RegisterEntryProps = { index: VisitIndex; entry: Person | Place; chosen: boolean }

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
  const heading = `${entry.id}-name`
  return (
    <li className={styles.entry} id={entry.id} data-chosen={chosen}>
      <h4 className={styles.name} id={heading} tabIndex={-1}>
        {entry.name}
        {Object.entries(entry.names).map(([language, name]) => (
          <Fragment key={language}>
            {' '}
            <span className={styles.native}>
              <bdi lang={language}>{name}</bdi>
            </span>
          </Fragment>
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
      {'zone' in entry ? null : <ReportsThrough index={index} source={entry} />}
      <EventsOf index={index} subject={entry} />
    </li>
  )
}
