import type { ChronologyMark, ChronologyWindow } from '../../domain/chronology'
import { FOLDED_LANE, type LaidMark, type Layout } from './layout'

/** A time printed of what happened: on one line only such marks keep a place of their own. */
const isTimed = ({ form, status }: ChronologyMark) =>
  status === 'reported' && (form === 'time' || form === 'part')

/**
 * All lanes folded to one line of marks, for a small screen: what has an hour stands at its hour,
 * and of everything else the number under each day. `spanOf` answers where a day stands.
 */
export function foldedLayout(
  marks: readonly ChronologyMark[],
  days: readonly string[],
  spanOf: (day: string) => ChronologyWindow,
): Layout {
  const base = { lane: FOLDED_LANE, row: 0 } as const
  const counts = days.flatMap((day): LaidMark[] => {
    const ofDay = marks
      .filter((mark) => mark.day === day && !isTimed(mark))
      .map((mark): ChronologyMark => ({ ...mark, signs: [] }))
    const [first] = ofDay
    if (first === undefined) return []
    const { start, end } = spanOf(day)
    const solid = { from: start, to: end }
    const bar = { form: 'day', status: 'reported', signs: [], solid } as const
    const mark: ChronologyMark = { ...first, ...bar, start, end }
    const label = String(ofDay.length)
    // the number gives way to a mark in the second half of its day
    const isLate = marks.some(
      (one) => isTimed(one) && one.day === day && one.start > (start + end) / 2,
    )
    const room = isLate
      ? ({ side: 'before', labelLimit: 2 * start - end } as const)
      : ({ side: 'inside', labelLimit: end } as const)
    return [{ ...base, ...room, key: `count ${day}`, mark, marks: ofDay, label }]
  })
  const timed = marks.filter(isTimed).map((mark): LaidMark => {
    const room = { side: 'inside', labelLimit: mark.end ?? mark.start } as const
    const bare: ChronologyMark = { ...mark, signs: [] }
    return { ...base, ...room, key: mark.id, mark: bare, marks: [bare], label: '' }
  })
  return { lanes: [{ lane: FOLDED_LANE, name: 'Events', rows: 1 }], items: [...counts, ...timed] }
}
