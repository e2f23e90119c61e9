import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ChronologyMark,
  type ChronologyWindow,
  marksOf,
  windowOfDay,
  windowOfVisit,
} from '../../../../src/domain/chronology'
import { clocksOf, localClock } from '../../../../src/domain/clock'
import { indexVisit } from '../../../../src/domain/visit-index'
import { foldedLayout } from '../../../../src/features/timeline/folded-layout'
import { labelWidth } from '../../../../src/features/timeline/label-width'
import {
  isWithin,
  itemOf,
  type LaidMark,
  type Layout,
  layoutsOf,
} from '../../../../src/features/timeline/layout'
import { arbitraryVisit } from '../../../support/arbitrary-visit'
import { shippedIndex } from '../../../support/shipped-index'

const hour = 3_600_000
const midnight = Date.UTC(2024, 4, 1)
const window = { start: midnight, end: midnight + 24 * hour }
const whole = { start: midnight, end: midnight + 8 * 24 * hour }

function markAt(id: string, from: number, to: number | null, more: Partial<ChronologyMark> = {}) {
  const start = midnight + from * hour
  const end = to === null ? null : midnight + to * hour
  const form = to === null ? 'time' : to - from < 24 ? 'part' : 'day'
  const mark: ChronologyMark = {
    id,
    lane: 'site',
    title: `Title ${id}`,
    day: '2024-05-01',
    start,
    end,
    form,
    solid: { from: start, to: end ?? start },
    status: 'reported',
    signs: [],
  }
  return { ...mark, ...more }
}
const rowsOf = (layout: Layout) => layout.lanes.find(({ lane }) => lane === 'site')?.rows
const lay = (marks: ChronologyMark[], shown: ChronologyWindow = window) =>
  layoutsOf(marks, shown)(shown)
const item = (layout: Layout, event: string): LaidMark => {
  const found = itemOf(layout, event)
  if (!found) throw new Error(`Nothing shows ${event}`)
  return found
}

describe('the rows of a lane', () => {
  test('are one for a lane without a mark, so that nothing jumps', () => {
    expect(lay([]).lanes.map(({ rows }) => rows)).toEqual([1, 1, 1, 1, 1])
  })

  test('are shared by marks far apart', () => {
    expect(rowsOf(lay([markAt('a', 2, null), markAt('b', 12, null)]))).toBe(1)
  })

  test('are as many as there are names in each other’s way', () => {
    const title = 'A title that takes more than a third of the whole width'
    const marks = [2, 3, 4].map((at, i) => markAt(`${i}`, at, null, { title }))
    expect(rowsOf(lay(marks))).toBe(3)
  })

  test('hold days that follow each other', () => {
    const days = [markAt('a', 0, 24), markAt('b', 24, 48)]
    expect(rowsOf(lay(days, { start: midnight, end: midnight + 48 * hour }))).toBe(1)
  })

  test('do not count marks outside the window', () => {
    expect(rowsOf(lay([markAt('a', 0, 24), markAt('b', -4, 20), markAt('c', 30, 54)]))).toBe(2)
  })
})

describe('a name', () => {
  test('stands in a bar that is wide enough, and beside a narrow one', () => {
    expect(item(lay([markAt('a', 0, 24)]), 'a').side).toBe('inside')
    expect(item(lay([markAt('a', 0, 24)], whole), 'a').side).toBe('after')
  })

  test('stands before its mark where the frame ends after it', () => {
    const mark = markAt('a', 7 * 24, 8 * 24, { title: 'The end of the visit' })
    expect(item(lay([mark], whole), 'a').side).toBe('before')
  })

  test('is a number where several of a day have no room', () => {
    const marks = ['a', 'b', 'c'].map((id) => markAt(id, 24, 48))
    const layout = lay(marks, whole)
    expect(layout.items).toHaveLength(1)
    expect(item(layout, 'b')).toMatchObject({ label: '3 entries', marks })
    expect(lay(marks.slice(0, 2), whole).items).toHaveLength(2)
  })

  test('counts apart what is only expected', () => {
    const marks = ['a', 'b', 'c'].map((id) => markAt(id, 24, 48))
    const expected = ['d', 'e', 'f'].map((id) => markAt(id, 24, 48, { status: 'expected' }))
    const labels = lay([...marks, ...expected], whole).items.map(({ label }) => label)
    expect(labels).toEqual(['3 entries', '3 entries'])
  })

  test('gives way to a number by day where the rows end', () => {
    const marks = Array.from({ length: 40 }, (_, i) => markAt(`${i}`, 0, 24))
    const layout = lay(marks)
    expect(rowsOf(layout)).toBe(14)
    expect(layout.items.at(-1)).toMatchObject({ label: '27 more', row: 13 })
    expect(item(layout, '39').label).toBe('27 more')
  })
})

/** What an item takes of its row, its name as far as it may reach. */
function taken({ mark, side, labelLimit }: LaidMark): [number, number] {
  const end = mark.end ?? mark.start
  if (side === 'after') return [mark.start, Math.max(end, Math.min(labelLimit, end + hour / 60))]
  return side === 'before' ? [Math.min(mark.start, labelLimit), end] : [mark.start, end]
}

describe('whatever the visit, the clock and the window', () => {
  const arbitraryWindow = fc
    .tuple(fc.integer({ min: -24, max: 72 }), fc.integer({ min: 6, max: 96 }))
    .map(([from, length]) => ({
      start: midnight + from * hour,
      end: midnight + (from + length) * hour,
    }))

  test('every mark is shown once, and no two take the same place of a row', () => {
    fc.assert(
      fc.property(arbitraryVisit, arbitraryWindow, (visit, shown) => {
        const index = indexVisit(visit)
        const marks = marksOf(index, localClock)
        const layout = layoutsOf(marks, windowOfVisit(index, localClock))(shown)
        const ids = layout.items.flatMap((each) => each.marks.map(({ id }) => id))
        expect(ids.toSorted()).toEqual(marks.map(({ id }) => id).toSorted())
        for (const one of layout.items) {
          for (const other of layout.items) {
            if (one === other || one.lane !== other.lane || one.row !== other.row) continue
            const [[a, b], [c, d]] = [taken(one), taken(other)]
            expect(b <= c || d <= a || (one.marks.length > 1 && other.marks.length > 1)).toBe(true)
          }
        }
        for (const { lane, rows } of layout.lanes) {
          const inSight = layout.items.filter(
            (each) => each.lane === lane && isWithin(each.mark, shown),
          )
          expect(rows).toBe(Math.max(1, ...inSight.map(({ row }) => row + 1)))
        }
      }),
    )
  })

  test('a mark keeps its row while the chart is moved', () => {
    const marks = marksOf(shippedIndex, localClock)
    const frame = windowOfVisit(shippedIndex, localClock)
    const rows = (day: string) =>
      layoutsOf(
        marks,
        frame,
      )(windowOfDay(shippedIndex, localClock, day)).items.map(({ key, row }) => `${key} ${row}`)
    for (const day of shippedIndex.days) expect(rows(day)).toEqual(rows('2023-09-13'))
  })

  test('the whole visit fits on a screen on every clock', () => {
    for (const clock of clocksOf(shippedIndex, 'America/New_York')) {
      const frame = windowOfVisit(shippedIndex, clock)
      const { lanes } = layoutsOf(marksOf(shippedIndex, clock), frame)(frame)
      expect(lanes.reduce((sum, { rows }) => sum + rows, 0)).toBeLessThanOrEqual(34)
    }
  })
})

describe('folded to one line', () => {
  const marks = marksOf(shippedIndex, localClock)
  const spanOf = (day: string) => windowOfDay(shippedIndex, localClock, day)
  const folded = foldedLayout(marks, shippedIndex.days, spanOf)

  test('what has an hour stands alone, and the rest is a number under its day', () => {
    expect(folded.lanes.map(({ rows }) => rows)).toEqual([1])
    const alone = folded.items.filter((each) => each.marks.length === 1 && each.label === '')
    expect(alone.map(({ key }) => key)).toEqual([
      'pyongyang-departure',
      'khasan-arrival',
      'vostochny-arrival',
    ])
    expect(folded.items.find(({ key }) => key === 'count 2023-09-13')?.label).toBe('19')
  })

  test('every event is reached', () => {
    for (const { id } of marks) expect(itemOf(folded, id)).toBeDefined()
  })
})

describe('the width of a name', () => {
  test('is reckoned rather too wide, in any script', () => {
    expect(labelWidth('Train arrives at Vostochny', 'upright')).toBeGreaterThan(150)
    expect(labelWidth('김정은', 'upright')).toBe(39)
    expect(labelWidth('', 'italic')).toBe(0)
  })
})
