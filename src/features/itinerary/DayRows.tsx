import { dayOfMonth, shortWeekday } from '../../domain/calendar-day'
import { hrefTo } from '../../domain/fragment'
import type { ItineraryRow } from '../../domain/itinerary'
import { UNDATED } from '../../domain/programme'
import { runStarting } from '../../domain/run-starting'
import type { FoldedDay } from '../../domain/sheet-folding'
import { nativeWithRoom } from '../../domain/sheet-layout'
import type { Reading } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import styles from './ItineraryTable.module.css'
import { SiglaLinks } from './SiglaLinks'
import { WhatCell } from './WhatCell'

export type DayRowsProps = FoldedDay & { index: VisitIndex; notes: readonly Reading[] }

function DayHead({ day, rows }: { day: string; rows: number }) {
  return (
    <th scope="rowgroup" rowSpan={rows} className={styles.day}>
      {day === UNDATED ? (
        'no day'
      ) : (
        <time dateTime={day}>
          <b>{dayOfMonth(day)}</b> {shortWeekday(day)}
        </time>
      )}
    </th>
  )
}

/** A row's hour, or once for many rows that none is reported: a dotted stem runs along them. */
function TimeCell({ rows, at, undated }: { rows: ItineraryRow[]; at: number; undated: boolean }) {
  const run = runStarting(rows, at, ({ time }) => (time === '' ? time : null))
  const row = rows[at]
  if (run === 0 || row === undefined) return null
  if (row.time !== '') {
    const exact = row.event.when.time !== undefined
    return (
      <td className={styles.time} data-exact={exact}>
        {row.time}
      </td>
    )
  }
  return (
    <td className={styles.noHour} rowSpan={run} data-stem={run > 1}>
      {undated ? 'day not reported' : 'hour not reported'}
    </td>
  )
}

/** A place is named once for the rows that follow one another there. */
function PlaceCell({ rows, at }: { rows: ItineraryRow[]; at: number }) {
  const run = runStarting(rows, at, ({ place }) => place?.id ?? '')
  if (run === 0) return null
  const place = rows[at]?.place
  const native = place && nativeWithRoom(place)
  return (
    <td className={place ? styles.place : styles.noPlace} rowSpan={run}>
      {place ? place.name : 'place not reported'}
      {native && (
        <>
          {' '}
          (<bdi lang={native.language}>{native.name}</bdi>)
        </>
      )}
    </td>
  )
}

/** A day of the itinerary: its rows, or that there are none, and how many more there were. */
export function DayRows({ index, notes, day, rows, folded }: DayRowsProps) {
  if (rows.length === 0) {
    return (
      <tbody>
        <tr>
          <DayHead day={day} rows={1} />
          <td />
          <td colSpan={4}>
            <i className={styles.noReport}>No report in any of the articles</i>
          </td>
        </tr>
      </tbody>
    )
  }
  return (
    <tbody>
      {rows.map((row, i) => (
        <tr key={row.event.id}>
          {i === 0 && <DayHead day={day} rows={rows.length + (folded > 0 ? 1 : 0)} />}
          <TimeCell rows={rows} at={i} undated={day === UNDATED} />
          <WhatCell row={row} notes={notes} />
          <PlaceCell rows={rows} at={i} />
          <td>{row.with}</td>
          <td className={styles.sigla}>
            <SiglaLinks groups={row.sigla} index={index} event={row.event.id} />
          </td>
        </tr>
      ))}
      {folded > 0 && (
        <tr>
          <td />
          <td colSpan={4}>
            <a className={styles.more} href={hrefTo(day)}>
              and {folded} more {day === UNDATED ? 'without a day' : 'on this day'}
            </a>
          </td>
        </tr>
      )}
    </tbody>
  )
}
