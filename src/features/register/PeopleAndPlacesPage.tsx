import { pageFragments } from '../../domain/fragment'
import type { Person } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { island } from '../../ui/island'
import styles from './PeopleAndPlacesPage.module.css'
import { RegisterEntry } from './RegisterEntry'

const Entry = island(RegisterEntry)

export type PeopleAndPlacesPageProps = {
  index: VisitIndex
  /** id of the person or place that the address names */
  chosen: string | null
}

const kinds: readonly { kind: Person['kind']; name: string }[] = [
  { kind: 'person', name: 'People' },
  { kind: 'organisation', name: 'Organisations and unnamed sources' },
  { kind: 'media', name: 'Media and agencies' },
]

/** Who and what is named, as each article spells and titles them, with the events they appear in. */
export function PeopleAndPlacesPage({ index, chosen }: PeopleAndPlacesPageProps) {
  const { people, places } = index.visit
  return (
    <div className={styles.page}>
      <section className={styles.column} aria-labelledby={pageFragments.people}>
        <h2 className={styles.title} id={pageFragments.people} tabIndex={-1}>
          People
        </h2>
        {kinds.map(({ kind, name }) => (
          <section key={kind}>
            <h3 className={kind === 'person' ? 'visually-hidden' : styles.group}>{name}</h3>
            <ul className={styles.entries}>
              {people
                .filter((person) => person.kind === kind)
                .map((person) => (
                  <Entry
                    key={person.id}
                    index={index}
                    entry={person}
                    chosen={person.id === chosen}
                  />
                ))}
            </ul>
          </section>
        ))}
      </section>
      <section className={styles.column} aria-labelledby={pageFragments.places}>
        <h2 className={styles.title} id={pageFragments.places} tabIndex={-1}>
          Places
        </h2>
        <h3 className="visually-hidden">All places</h3>
        <ul className={styles.entries}>
          {places.map((place) => (
            <Entry key={place.id} index={index} entry={place} chosen={place.id === chosen} />
          ))}
        </ul>
      </section>
    </div>
  )
}
