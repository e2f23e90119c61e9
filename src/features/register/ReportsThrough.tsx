import { hrefTo } from '../../domain/fragment'
import { counted } from '../../domain/number-words'
import { type Report, reportsThrough } from '../../domain/reports-through'
import type { Person } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { CitationChips } from '../../ui/CitationChips'
import styles from './RegisterEntry.module.css'

export type ReportsThroughProps = { index: VisitIndex; source: Person }

/** ", from a speaker", ", by way of an agency" */
function Chain({ report: { from, to } }: { report: Report }) {
  const names = (people: readonly Person[]) => people.map(({ name }) => name).join(', ')
  return (
    <>
      {from.length > 0 && `, from ${names(from)}`}
      {to.length > 0 && `, by way of ${names(to)}`}
    </>
  )
}

/** What reached the articles through an agency, a paper or someone quoted; folded until asked. */
export function ReportsThrough({ index, source }: ReportsThroughProps) {
  const reports = reportsThrough(index, source.id)
  if (reports.length === 0) return null
  return (
    <details className={styles.events}>
      <summary>
        Source for {counted(reports.length, 'event')}
        <span className="visually-hidden"> ({source.name})</span>
      </summary>
      <ul className={styles.reports}>
        {reports.map((report) => (
          <li key={report.event.id}>
            <a href={hrefTo(report.event.id)}>{report.event.title}</a>
            <Chain report={report} />
            <CitationChips cites={report.cites} articles={index.article} event={report.event.id} />
          </li>
        ))}
      </ul>
    </details>
  )
}
