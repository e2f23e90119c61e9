import type { Edition } from '../../domain/edition'
import type { VisitIndex } from '../../domain/visit-index'
import { DaySheet } from './DaySheet'
import { ItinerarySheet } from './ItinerarySheet'
import { type Paper, SheetChoice } from './SheetChoice'

export type ItineraryPageProps = {
  index: VisitIndex
  edition: Edition
  /** the day whose own sheet is shown; null for the sheet of the whole visit */
  day: string | null
  paper: Paper
  onPrint: () => void
}

/** The sheet that a printer gets, shown as paper, and above it the choice of what it holds. */
export function ItineraryPage({ index, edition, day, paper, onPrint }: ItineraryPageProps) {
  return (
    <>
      <SheetChoice index={index} day={day} paper={paper} onPrint={onPrint} />
      {day === null ? (
        <ItinerarySheet index={index} edition={edition} paper={paper} />
      ) : (
        <DaySheet index={index} edition={edition} day={day} paper={paper} />
      )}
    </>
  )
}
