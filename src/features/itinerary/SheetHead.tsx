import { spanOfDays } from '../../domain/calendar-day'
import type { SiteAddress } from '../../domain/edition'
import { countedInWords } from '../../domain/number-words'
import type { VisitIndex } from '../../domain/visit-index'
import { happenedOnTheVisit } from '../../domain/when'
import { offsetLabel } from '../../domain/zoned-clock'
import styles from './SheetHead.module.css'

export type SheetHeadProps = { index: VisitIndex; id: string; site: SiteAddress | null }

/** "UTC+9 or +10": the offsets in force where anything of the visit happened. */
function offsetsOnTheWay(index: VisitIndex): string {
  const { visit } = index
  const zones = visit.events
    .filter(happenedOnTheVisit)
    .flatMap(({ place }) => index.place.get(place ?? '')?.zone ?? [])
  const offsets = [...new Set(zones.map((zone) => offsetLabel(visit.from, zone)))]
  return offsets.map((label, i) => (i === 0 ? label : label.replace(/^UTC(?=.)/, ''))).join(' / ')
}

export function SheetHead({ index, id, site }: SheetHeadProps) {
  const { visit } = index
  const offsets = offsetsOnTheWay(index)
  return (
    <header className={styles.head}>
      <h2 id={id} tabIndex={-1}>
        {visit.title}
      </h2>
      <p className={styles.span}>{spanOfDays(visit.from, visit.to)}</p>
      <p className={styles.standfirst}>
        The itinerary as {countedInWords(visit.articles.length, 'news article')}{' '}
        {visit.articles.length === 1 ? 'reports' : 'report'} it. Times are local to the place
        {offsets && `, ${offsets}`}.
      </p>
      {site && (
        <svg
          className={styles.code}
          viewBox={`0 0 ${site.size} ${site.size}`}
          role="img"
          aria-label={`QR code: ${site.url}`}
        >
          <path d={site.outline} />
        </svg>
      )}
    </header>
  )
}
