import { dayOfMonth, monthName, shortWeekday } from '../../domain/calendar-day'
import { hrefTo, pageFragments } from '../../domain/fragment'
import { UNDATED } from '../../domain/programme'
import type { VisitIndex } from '../../domain/visit-index'
import styles from './SheetChoice.module.css'

export type Paper = 'a4' | 'letter'

export type SheetChoiceProps = {
  index: VisitIndex
  day: string | null
  paper: Paper
  onPrint: () => void
}

const papers = [
  { paper: 'a4', name: 'A4 paper' },
  { paper: 'letter', name: 'US Letter' },
] as const

/** The address of a sheet: of one day or, without one, of the whole visit. */
function hrefToSheet(day: string | null, paper?: Paper): string {
  const query = new URLSearchParams()
  if (day !== null) query.set('sheet', day)
  if (paper !== undefined) query.set('paper', paper)
  const asked = query.toString()
  return `${asked === '' ? '' : `?${asked}`}${hrefTo(pageFragments.itinerary)}`
}

/** What the sheet holds, the paper it is shown on, and the button; none of it is printed. */
export function SheetChoice({ index, day, paper, onPrint }: SheetChoiceProps) {
  const days = index.undated.length > 0 ? [...index.days, UNDATED] : index.days
  const withEntries = days.filter(
    (other) => other === UNDATED || (index.eventsOfDay.get(other) ?? []).length > 0,
  )
  return (
    <div className={styles.choice} data-screen-only>
      <nav aria-label="What is printed" className={styles.group}>
        <span className={styles.label}>Print</span>
        <a href={hrefToSheet(null)} aria-current={day === null ? 'true' : undefined}>
          The whole visit
        </a>
        <span className={styles.or}>or a day in full</span>
        <ul className={styles.days}>
          {withEntries.map((other) => (
            <li key={other}>
              <a href={hrefToSheet(other)} aria-current={day === other ? 'true' : undefined}>
                {other === UNDATED ? (
                  'no day'
                ) : (
                  <>
                    <b>{dayOfMonth(other)}</b> {shortWeekday(other)}
                    <span className="visually-hidden"> {monthName(other)}</span>
                  </>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label="Paper" className={styles.group}>
        <span className={styles.label}>Shown on</span>
        {papers.map((other) => (
          <a
            key={other.paper}
            href={hrefToSheet(day, other.paper)}
            aria-current={paper === other.paper ? 'true' : undefined}
          >
            {other.name}
          </a>
        ))}
      </nav>
      <button type="button" className={styles.print} onClick={onPrint}>
        Print this sheet
      </button>
    </div>
  )
}
