import type { Cite, VisitEvent } from '../../domain/visit'
import { garblesOf, type VisitIndex } from '../../domain/visit-index'
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

/** The sentences, each with its marks, and beside it the words in the article that carry it. */
export function EventStatements({ index, event }: EventStatementsProps) {
  const untold = new Set(garblesOf(index, event))
  /** a garble is told beside the first sentence that rests on its passage, and not again */
  const firstTold = ([{ article, paragraph }]: [Cite, ...Cite[]]) => {
    const told = [...untold].filter(
      ({ cite }) => cite.article === article && cite.paragraph === paragraph,
    )
    for (const garble of told) untold.delete(garble)
    return told
  }
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
                  garbles={firstTold(cites)}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
