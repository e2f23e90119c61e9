import type { ReactNode } from 'react'
import { spanOfDays } from '../../domain/calendar-day'
import { countedInWords } from '../../domain/number-words'
import type { VisitIndex } from '../../domain/visit-index'
import { ClockSwitch, type ClockSwitchProps } from './ClockSwitch'
import styles from './Masthead.module.css'

export type MastheadProps = {
  index: VisitIndex
  clock: ClockSwitchProps
  onPrint: () => void
  /** the link to the exports of what is listed */
  exportHref: string
  /** the search field */
  search: ReactNode
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

export function Masthead({ index, clock, onPrint, exportHref, search }: MastheadProps) {
  const { visit, days } = index
  return (
    <header className={styles.masthead}>
      <h1 className={styles.title}>
        {visit.title}, <span className={styles.span}>{spanOfDays(visit.from, visit.to)}</span>
      </h1>
      <p className={styles.what}>
        {capital(countedInWords(days.length, 'day'))} of a visit, read by hand from{' '}
        {countedInWords(visit.articles.length, 'news article')}. Every sentence is traced to its
        paragraph.
      </p>
      <div className={styles.desk}>
        {search}
        <p className={styles.tools}>
          <button type="button" className={styles.tool} onClick={onPrint}>
            Print the itinerary
          </button>{' '}
          <a className={styles.tool} href={exportHref}>
            Export
          </a>
        </p>
      </div>
      <div className={styles.clock}>
        <ClockSwitch {...clock} />
      </div>
    </header>
  )
}
