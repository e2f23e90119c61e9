import { hrefTo, pageFragments } from '../../domain/fragment'
import { countedInWords } from '../../domain/number-words'
import type { Reading } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { island } from '../../ui/island'
import { ReadingCase } from './ReadingCase'
import styles from './ReadingsPage.module.css'

const Case = island(ReadingCase)

export type ReadingsPageProps = {
  index: VisitIndex
  /** id of the reading, or of the group, that the address names */
  chosen: string | null
}

const groups: readonly { kind: Reading['kind']; name: string }[] = [
  { kind: 'differ', name: 'Accounts that differ' },
  { kind: 'forecast', name: 'Forecast and outcome' },
  { kind: 'garbled', name: 'Garbled in print' },
  { kind: 'silent', name: 'Not told' },
  { kind: 'undecidable', name: 'Undecided' },
]

/** Every point on which the articles differ, are garbled or are silent, with what is shown and why. */
export function ReadingsPage({ index, chosen }: ReadingsPageProps) {
  const { readings, articles } = index.visit
  const shown = groups
    .map((group) => ({ ...group, readings: readings.filter(({ kind }) => kind === group.kind) }))
    .filter((group) => group.readings.length > 0)
  return (
    <div className={styles.page}>
      <aside className={styles.aside}>
        <h2 className={styles.title} id={pageFragments.readings} tabIndex={-1}>
          Where the articles differ
        </h2>
        <p>
          What each article prints, side by side; what the viewer shows; and why. A blue rule marks
          a witness that it follows rather than another. Silence is a reading too; an article that
          bears a date before the day in question is set apart. What is known from outside the{' '}
          {countedInWords(articles.length, 'article')} stands by itself, as the editor’s.
        </p>
        <nav aria-label="Kinds of readings">
          <ul className={styles.kinds}>
            {shown.map((group) => (
              <li key={group.kind}>
                <a
                  href={hrefTo(`readings-${group.kind}`)}
                  aria-current={chosen === `readings-${group.kind}` ? 'true' : undefined}
                >
                  {group.name} <span>{group.readings.length}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className={styles.more}>
          <a href={hrefTo(pageFragments.coverage)}>Who reported what, and who was silent</a>
        </p>
      </aside>
      <div className={styles.cases}>
        {shown.map((group) => (
          <section key={group.kind} aria-labelledby={`readings-${group.kind}`}>
            <h3 className={styles.group} id={`readings-${group.kind}`} tabIndex={-1}>
              {group.name} <small>{group.readings.length}</small>
            </h3>
            {group.readings.map((reading) => (
              <Case
                key={reading.id}
                index={index}
                reading={reading}
                chosen={reading.id === chosen}
              />
            ))}
          </section>
        ))}
      </div>
    </div>
  )
}
