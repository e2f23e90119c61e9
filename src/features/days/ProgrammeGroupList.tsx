import { shortDay } from '../../domain/calendar-day'
import { siglaSummary } from '../../domain/citation'
import { type Clock, localClock, timeOn } from '../../domain/clock'
import { hrefTo } from '../../domain/fragment'
import { outcomeInWords } from '../../domain/outcome-words'
import type { ProgrammeGroup } from '../../domain/programme'
import type { VisitEvent } from '../../domain/visit'
import { signsOf, statementCitesOf, type VisitIndex } from '../../domain/visit-index'
import { timeColumn } from '../../domain/when'
import { ReadingMarks } from '../../ui/ReadingMark'
import styles from './ProgrammeGroupList.module.css'
import { stepThroughRows } from './step-through-rows'

export type ProgrammeGroupListProps = {
  index: VisitIndex
  clock: Clock
  group: ProgrammeGroup
  chosen: string | null
  /** id of the place where the day's stop is; not repeated on every row */
  home: string | undefined
}

/** The words beside a group, split at the time column's edge. */
function headingOf(group: ProgrammeGroup): [string, string] | null {
  switch (group.kind) {
    case 'timed':
      return null
    case 'told':
      return ['Hour', `not reported; in the order article ${group.siglum} tells it`]
    case 'day':
      return ['Hour', 'not reported']
    case 'expected':
      return ['Expected', 'beforehand, with what became of it']
    case 'said':
      return ['Told', 'of the visit, or about it']
    case 'reaction':
      return ['Elsewhere', 'reactions to the visit']
  }
}

/** Where, unless it goes without saying: at the day's stop, or where the row above is. */
function aside(
  event: VisitEvent,
  above: VisitEvent | undefined,
  index: VisitIndex,
  home: string | undefined,
): string {
  if (event.outcome) return outcomeInWords[event.outcome.held]
  if (event.status === 'claimed') return 'a claim'
  if (event.place === undefined || event.place === home || event.place === above?.place) return ''
  return index.place.get(event.place)?.name ?? ''
}

/** The printed time on the chosen clock; with its day where that is another one there. */
function TimeCell({ index, clock, event }: { index: VisitIndex; clock: Clock; event: VisitEvent }) {
  const there = clock === localClock ? null : timeOn(clock, index, event)
  if (there === null) return timeColumn(event.when)
  return (
    <>
      {there.time}
      {there.day !== event.when.date && (
        <span className={styles.otherDay}> {shortDay(there.day)}</span>
      )}
    </>
  )
}

export function ProgrammeGroupList({ index, clock, group, chosen, home }: ProgrammeGroupListProps) {
  const heading = headingOf(group)
  return (
    <section className={styles.group} data-group={group.kind}>
      {heading && (
        <h3 className={styles.heading}>
          <span>{heading[0]}</span> {heading[1]}
        </h3>
      )}
      <ol className={styles.rows}>
        {group.events.map((event, i) => (
          <li key={event.id}>
            <a
              className={styles.row}
              href={hrefTo(event.id)}
              aria-current={event.id === chosen ? 'true' : undefined}
              data-row
              onKeyDown={stepThroughRows}
            >
              <span
                className={styles.time}
                data-exact={event.when.time !== undefined || event.when.part !== undefined}
              >
                <TimeCell index={index} clock={clock} event={event} />
              </span>{' '}
              <span className={styles.what}>
                <span className={styles.title}>{event.title}</span>
                <ReadingMarks signs={signsOf(index, event)} />
              </span>{' '}
              <span className={styles.aside} data-status={event.status !== 'reported'}>
                {aside(event, group.events[i - 1], index, home)}
              </span>{' '}
              <span className={styles.sigla}>
                {siglaSummary(statementCitesOf(event), index.visit.articles)}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
