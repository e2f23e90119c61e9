import { dayOfMonth, monthName, shortWeekday } from '../../domain/calendar-day'
import { hrefToExport } from '../../domain/fragment'
import { counted } from '../../domain/number-words'
import { UNDATED } from '../../domain/programme'
import type { VisitIndex } from '../../domain/visit-index'
import type { TakenScope } from '../../export/export-format'
import styles from './ExportPage.module.css'

export type ScopeChoiceProps = {
  index: VisitIndex
  /** what the filter leaves of it; null without one */
  shown: VisitIndex | null
  scope: TakenScope
}

/** Which events are taken along: all, what the filter leaves, a day's, or the one that led here. */
export function ScopeChoice({ index, shown, scope }: ScopeChoiceProps) {
  const days = index.undated.length > 0 ? [...index.days, UNDATED] : index.days
  const event = scope.kind === 'event' ? index.event.get(scope.event) : undefined
  const current = (isCurrent: boolean) => (isCurrent ? 'true' : undefined)
  return (
    <nav className={styles.scope} aria-label="What is taken along">
      <ul>
        <li>
          <a href={hrefToExport()} aria-current={current(scope.kind === 'visit')}>
            The whole visit
          </a>{' '}
          <span>{counted(index.visit.events.length, 'event')}</span>
        </li>
        {shown && (
          <li>
            <a href={hrefToExport('filtered')} aria-current={current(scope.kind === 'filtered')}>
              What the filter leaves
            </a>{' '}
            <span>{counted(shown.visit.events.length, 'event')}</span>
          </li>
        )}
        <li className={styles.days}>
          <span>A day</span>
          <ul>
            {days.map((day) => (
              <li key={day}>
                <a
                  href={hrefToExport(day)}
                  aria-current={current(scope.kind === 'day' && scope.day === day)}
                >
                  {day === UNDATED ? (
                    'no day'
                  ) : (
                    <>
                      <b>{dayOfMonth(day)}</b> {shortWeekday(day)}
                      <span className="visually-hidden"> {monthName(day)}</span>
                    </>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </li>
        {event && (
          <li>
            <a href={hrefToExport(event.id)} aria-current="true">
              “{event.title}”
            </a>{' '}
            <span>one event</span>
          </li>
        )}
      </ul>
      {!event && <p>A single event is taken along from the foot of its record.</p>}
    </nav>
  )
}
