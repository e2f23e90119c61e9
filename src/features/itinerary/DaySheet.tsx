import type { Edition } from '../../domain/edition'
import type { VisitIndex } from '../../domain/visit-index'
import type { Paper } from './SheetChoice'

export type DaySheetProps = { index: VisitIndex; edition: Edition; day: string; paper: Paper }

export function DaySheet({ day, paper }: DaySheetProps) {
  return <article data-paper={paper}>{day}</article>
}
