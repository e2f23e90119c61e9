import { dayOfMonth, shortWeekday, spanOfDays } from '../../domain/calendar-day'
import { pageFragments } from '../../domain/fragment'
import { datedForecasts, type ItineraryDay, itineraryOf } from '../../domain/itinerary'
import { countInWords } from '../../domain/number-words'
import { outcomeInWords } from '../../domain/outcome-words'
import type { VisitIndex } from '../../domain/visit-index'
import { offsetLabel } from '../../domain/zoned-clock'
import { ReadingMark, ReadingMarks } from '../../ui/ReadingMark'
import styles from './ItinerarySheet.module.css'

export type ItinerarySheetProps = { index: VisitIndex }

function DayRows({ day, rows }: ItineraryDay) {
  const date = (
    <th scope="rowgroup" rowSpan={Math.max(1, rows.length)} className={styles.day}>
      <time dateTime={day}>
        <b>{dayOfMonth(day)}</b> {shortWeekday(day)}
      </time>
    </th>
  )
  if (rows.length === 0) {
    return (
      <tbody>
        <tr>
          {date}
          <td />
          <td colSpan={4} className={styles.noReport}>
            No report in any of the articles
          </td>
        </tr>
      </tbody>
    )
  }
  return (
    <tbody>
      {rows.map((row, i) => (
        <tr key={row.event.id}>
          {i === 0 && date}
          <td className={styles.time} data-exact={row.event.when.time !== undefined}>
            {row.time}
          </td>
          <td className={styles.what} data-exact={row.event.when.time !== undefined}>
            {row.event.title}
            <ReadingMarks signs={row.signs} />
          </td>
          <td>{row.place}</td>
          <td>{row.with}</td>
          <td>{row.sigla}</td>
        </tr>
      ))}
    </tbody>
  )
}

/** The visit on one sheet of paper; what a printer gets from any view. */
export function ItinerarySheet({ index }: ItinerarySheetProps) {
  const { visit } = index
  const offsets = [...new Set(visit.places.map(({ zone }) => offsetLabel(visit.from, zone)))]
  const onTheWay = offsets.filter((offset) => offset !== 'UTC').slice(0, 2)
  return (
    <article className={styles.sheet} aria-labelledby={pageFragments.itinerary}>
      <header className={styles.head}>
        <h2 id={pageFragments.itinerary} tabIndex={-1}>
          {visit.title}
        </h2>
        <p className={styles.span}>{spanOfDays(visit.from, visit.to)}</p>
        <p className={styles.standfirst}>
          The itinerary as {countInWords(visit.articles.length)} news articles report it. Times are
          local to the place ({onTheWay.join(' or ')}). An hour stands only where an article prints
          one; otherwise the column says how the day is known.
        </p>
      </header>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Time</th>
            <th scope="col">What</th>
            <th scope="col">Where</th>
            <th scope="col">Met by</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        {itineraryOf(index).map(({ day, rows }) => (
          <DayRows key={day} day={day} rows={rows} />
        ))}
      </table>
      <section className={styles.forecasts}>
        <h3>Forecasts</h3>
        <ul>
          {datedForecasts(index).map((event) => (
            <li key={event.id}>
              <span>{event.title}</span>
              {event.outcome && ` (${outcomeInWords[event.outcome.held]})`}
            </li>
          ))}
        </ul>
      </section>
      <footer className={styles.foot}>
        <section>
          <h3>Sources</h3>
          <ul className={styles.sources}>
            {visit.articles.map((article) => (
              <li key={article.id}>
                <b>{article.siglum}</b> {article.csl['container-title']},{' '}
                <span className={styles.address}>
                  <a href={article.csl.URL}>{decodeURI(article.csl.URL)}</a>
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>Signs</h3>
          <p>
            A6 is article A, paragraph 6. <ReadingMark kind="differ" /> the articles differ,{' '}
            <ReadingMark kind="garbled" /> garbled in print, dashed: only expected. Rows without an
            hour may have happened in another order. All wording is the compiler’s own.
          </p>
        </section>
      </footer>
    </article>
  )
}
