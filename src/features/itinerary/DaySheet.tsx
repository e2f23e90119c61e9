import { longDay } from '../../domain/calendar-day'
import type { Edition } from '../../domain/edition'
import { pageFragments } from '../../domain/fragment'
import { outcomeInWords } from '../../domain/outcome-words'
import { programmeOf, UNDATED } from '../../domain/programme'
import { siglaFootnotes } from '../../domain/sigla-footnotes'
import type { VisitEvent } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { timeColumn } from '../../domain/when'
import styles from './DaySheet.module.css'
import sheet from './ItinerarySheet.module.css'
import type { Paper } from './SheetChoice'
import { SheetFoot } from './SheetFoot'

export type DaySheetProps = { index: VisitIndex; edition: Edition; day: string; paper: Paper }

/** How far an entry is to be believed, before its sentences are read. */
function standing({ status, outcome }: VisitEvent): string {
  if (status === 'claimed') return 'claimed'
  if (status === 'reported') return ''
  return outcome ? `expected, ${outcomeInWords[outcome.held]}` : 'expected'
}

/** One day on a sheet or two: every sentence, and at the end the passage that each rests on. */
export function DaySheet({ index, edition, day, paper }: DaySheetProps) {
  const events = programmeOf(index, day).flatMap((group) => group.events)
  const { notes, numbersOf } = siglaFootnotes(events, index)
  return (
    <div className={sheet.page}>
      <article className={sheet.sheet} data-paper={paper} aria-labelledby={pageFragments.itinerary}>
        <header className={styles.head}>
          <h2 id={pageFragments.itinerary} tabIndex={-1}>
            {day === UNDATED ? 'Without a day' : longDay(day)}
          </h2>
          <p>{index.visit.title}, with all citations</p>
        </header>
        <div className={styles.entries}>
          {events.map((event) => {
            const place = index.place.get(event.place ?? '')?.name
            const hour = timeColumn(event.when) || (day === UNDATED ? '' : 'hour not reported')
            const facts = [hour, place, standing(event)].filter(Boolean).join(' · ')
            return (
              <section key={event.id} className={styles.entry}>
                <h3>{event.title}</h3>
                {facts && <p className={styles.facts}>{facts}</p>}
                <p>
                  {event.statements.map((statement) => (
                    <span key={statement.text}>
                      {statement.text}
                      <sup>{numbersOf(statement.cites).join(',')}</sup>{' '}
                    </span>
                  ))}
                </p>
              </section>
            )
          })}
        </div>
        <section className={styles.notes} aria-labelledby="sheet-citations">
          <h3 id="sheet-citations">Citations</h3>
          <ol>
            {notes.map(({ number, label, href, phrase }) => (
              <li key={number}>
                {number} <a href={href}>{label}</a> “{phrase}”
              </li>
            ))}
          </ol>
        </section>
        <SheetFoot index={index} edition={edition} />
      </article>
    </div>
  )
}
