import { longDay, shortDay } from '../../domain/calendar-day'
import type { Clock } from '../../domain/clock'
import { entriesOn, leftInWords } from '../../domain/filter'
import { hrefTo, hrefToExport } from '../../domain/fragment'
import { lineOf } from '../../domain/line'
import { counted } from '../../domain/number-words'
import { eventsAround, programmeOf, UNDATED } from '../../domain/programme'
import { programmePart } from '../../domain/programme-part'
import type { VisitIndex } from '../../domain/visit-index'
import { mostEntries } from '../../domain/whole-document'
import styles from './Programme.module.css'
import { ProgrammeGroupList } from './ProgrammeGroupList'

export type ProgrammeProps = {
  index: VisitIndex
  /** what the filter leaves of it */
  shown: VisitIndex
  clock: Clock
  /** a day of the visit, or UNDATED */
  day: string
  /** id of the chosen event */
  chosen: string | null
}

function neighbours({ days, undated }: VisitIndex, day: string) {
  const all = undated.length > 0 ? [...days, UNDATED] : days
  const at = all.indexOf(day)
  return { previous: all[at - 1], next: all[at + 1] }
}

const nameOf = (day: string) => (day === UNDATED ? 'Without a day' : shortDay(day))

/** What a day held, in order, with hours as far as they were printed. */
export function Programme({ index, shown, clock, day, chosen }: ProgrammeProps) {
  const {
    groups,
    from,
    to,
    of,
    before: earlier,
    after: later,
  } = programmePart(programmeOf(shown, day), chosen, mostEntries(index))
  const count = entriesOn(shown, day)
  const all = entriesOn(index, day)
  const { previous, next } = neighbours(index, day)
  const stop = lineOf(index).stops.find((candidate) => candidate.day === day)
  const heading = `programme-${day}`
  const { before, after } = eventsAround(index, day)
  return (
    <div className={styles.programme} data-rows>
      <header className={styles.head}>
        <h2 id={heading} tabIndex={-1}>
          {day === UNDATED ? 'Without a day' : <time dateTime={day}>{longDay(day)}</time>}
        </h2>
        <p className={styles.count}>{leftInWords(index, shown, day)}</p>
        <nav className={styles.steps} aria-label="Previous and next day">
          {previous && (
            <a href={hrefTo(previous)} rel="prev">
              <span aria-hidden="true">← </span>
              {nameOf(previous)}
            </a>
          )}
          {next && (
            <a href={hrefTo(next)} rel="next">
              {nameOf(next)}
              <span aria-hidden="true"> →</span>
            </a>
          )}
        </nav>
      </header>
      {day === UNDATED && (
        <p className={styles.lead}>
          What the articles tell without saying when: forecasts, judgements and reactions. None of
          it is placed on a day by guesswork.
        </p>
      )}
      {count === 0 && all > 0 && (
        <p className={styles.lead}>
          The filter leaves none of this day’s {counted(all, 'entry', 'entries')}.
        </p>
      )}
      {all === 0 && (
        <p className={styles.lead}>
          No report. None of the articles says anything of this day.
          {before && (
            <>
              {' '}
              The last event before it: <a href={hrefTo(before.id)}>{before.title}</a>.
            </>
          )}
          {after && (
            <>
              {' '}
              The first after it: <a href={hrefTo(after.id)}>{after.title}</a>.
            </>
          )}
        </p>
      )}
      {earlier && (
        <p className={styles.more}>
          <a href={hrefTo(earlier.id)}>
            <span aria-hidden="true">↑ </span>Earlier entries
          </a>
        </p>
      )}
      {groups.map((group) => (
        <ProgrammeGroupList
          key={group.kind}
          index={index}
          clock={clock}
          group={group}
          chosen={chosen}
          home={stop?.place?.id}
        />
      ))}
      {(earlier || later) && (
        <p className={styles.more}>
          Entries {from} to {to} of {of}
          {later && (
            <>
              .{' '}
              <a href={hrefTo(later.id)}>
                Later entries<span aria-hidden="true"> ↓</span>
              </a>
            </>
          )}
        </p>
      )}
      {all > 0 && (
        <p className={styles.foot} data-screen-only>
          <a href={hrefToExport(day)}>Export this day</a>
        </p>
      )}
    </div>
  )
}
