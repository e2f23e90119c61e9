import type { Edition } from '../../domain/edition'
import { pageFragments } from '../../domain/fragment'
import { layOutSheet } from '../../domain/sheet-layout'
import type { VisitIndex } from '../../domain/visit-index'
import { Forecasts } from './Forecasts'
import styles from './ItinerarySheet.module.css'
import { ItineraryTable } from './ItineraryTable'
import type { Paper } from './SheetChoice'
import { SheetFoot } from './SheetFoot'
import { SheetHead } from './SheetHead'
import { StopStrip } from './StopStrip'
import { WeightyNotes } from './WeightyNotes'

export type ItinerarySheetProps = { index: VisitIndex; edition: Edition; paper: Paper }

/** The visit on one sheet of paper; what a printer gets from any view but a day's own sheet. */
export function ItinerarySheet({ index, edition, paper }: ItinerarySheetProps) {
  const { days, folded, forecasts, moreForecasts, notes, isAiry } = layOutSheet(index)
  return (
    <div className={styles.page}>
      <article
        className={styles.sheet}
        data-paper={paper}
        data-airy={isAiry}
        aria-labelledby={pageFragments.itinerary}
      >
        <SheetHead index={index} id={pageFragments.itinerary} site={edition.site} />
        <StopStrip index={index} />
        <ItineraryTable index={index} days={days} notes={notes} />
        {folded > 0 && (
          <p className={styles.folded}>
            To keep to one page, {folded} lesser {folded === 1 ? 'entry is' : 'entries are'} counted
            under {folded === 1 ? 'its' : 'their'} days, not listed.
          </p>
        )}
        {forecasts.length > 0 && (
          <Forecasts index={index} forecasts={forecasts} more={moreForecasts} />
        )}
        {notes.length > 0 && <WeightyNotes notes={notes} />}
        <SheetFoot index={index} edition={edition} />
      </article>
    </div>
  )
}
