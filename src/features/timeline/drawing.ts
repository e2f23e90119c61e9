import { limitsOf, marksOf, spanOfDay, windowOfDay, windowOfVisit } from '../../domain/chronology'
import type { Clock } from '../../domain/clock'
import { localClocksOf } from '../../domain/local-clocks'
import { oncePerVisitAnd } from '../../domain/once-per-visit'
import type { VisitIndex } from '../../domain/visit-index'
import { foldedLayout } from './folded-layout'
import { layoutsOf } from './layout'
import type { Drawing } from './mount-chronology'
import type { Windows } from './next-window'

/** The windows on offer; a day outside the visit offers the whole of it. */
export function windowsOf(index: VisitIndex, clock: Clock, day: string): Windows {
  const visit = windowOfVisit(index, clock)
  return { visit, day: index.days.includes(day) ? windowOfDay(index, clock, day) : visit }
}

/** The marks of what a filter leaves, and their rows: the same for every day that is chosen. */
const marksShown = oncePerVisitAnd(
  ({ clock }: { index: VisitIndex; clock: Clock }) => clock.zone,
  (shown, { index, clock }) => {
    const marks = marksOf(index, clock).filter(({ id }) => shown.event.has(id))
    return { marks, layouts: layoutsOf(marks, windowOfVisit(index, clock)) }
  },
)

/** What the chart draws of a visit, or of what a filter leaves of it, on a clock, with a day chosen; folded to one line, or in lanes. */
export function drawingOf(
  index: VisitIndex,
  shown: VisitIndex,
  clock: Clock,
  day: string,
  folded: boolean,
): Drawing {
  const { marks, layouts } = marksShown(shown, { index, clock })
  const limits = limitsOf(index, clock)
  const spanOf = (each: string) => spanOfDay(index, clock, each)
  return {
    limits,
    folded,
    clocks: folded ? [] : localClocksOf(index, clock),
    day: index.days.includes(day) ? { id: day, span: spanOf(day) } : null,
    layoutFor: (window) => (folded ? foldedLayout(marks, index.days, spanOf) : layouts(window)),
  }
}
