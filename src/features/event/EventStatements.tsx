import type { Cite, Garble, VisitEvent } from '../../domain/visit'
import { garblesOf, statementCitesOf, type VisitIndex } from '../../domain/visit-index'
import { CitationChips } from '../../ui/CitationChips'
import styles from './EventStatements.module.css'
import { Sidenote } from './Sidenote'
import { ToldBy } from './ToldBy'

export type EventStatementsProps = { index: VisitIndex; event: VisitEvent }

/** Phrases of one paragraph that came the same way share a note; so do two ways of one phrase. */
function byPassage(cites: readonly Cite[]): [Cite, ...Cite[]][] {
  const notes: [Cite, ...Cite[]][] = []
  for (const cite of cites) {
    const note = notes.find(
      ([first]) =>
        first.article === cite.article &&
        first.paragraph === cite.paragraph &&
        (first.via?.join() === cite.via?.join() || first.phrase === cite.phrase),
    )
    if (note) note.push(cite)
    else notes.push([cite])
  }
  return notes
}

/** Each garble once: beside its own phrase if a sentence cites it, else where its passage comes first. */
function garblesBeside(index: VisitIndex, event: VisitEvent): { cite: Cite; garble: Garble }[] {
  const cites = statementCitesOf(event)
  return garblesOf(index, event).flatMap((garble) => {
    const { article, paragraph, phrase } = garble.cite
    const there = cites.filter((cite) => cite.article === article && cite.paragraph === paragraph)
    const cite = there.find((candidate) => candidate.phrase === phrase) ?? there[0]
    return cite ? [{ cite, garble }] : []
  })
}

/** The sentences, each with its marks, and beside it the words in the article that carry it. */
export function EventStatements({ index, event }: EventStatementsProps) {
  const told = garblesBeside(index, event)
  return (
    <>
      <ToldBy index={index} event={event} />
      <ol className={styles.statements} aria-label="What the articles say">
        {event.statements.map((statement) => (
          <li key={statement.text} className={styles.statement}>
            <p className={styles.text}>
              {statement.text}
              <CitationChips cites={statement.cites} articles={index.article} event={event.id} />
            </p>
            <div className={styles.notes}>
              {byPassage(statement.cites).map((cites) => (
                <Sidenote
                  key={`${cites[0].article} ${cites[0].paragraph} ${cites[0].via?.join()}`}
                  index={index}
                  cites={cites}
                  event={event.id}
                  garbles={told
                    .filter(({ cite }) => cites.includes(cite))
                    .map(({ garble }) => garble)}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
