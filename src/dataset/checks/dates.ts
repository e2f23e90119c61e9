import { type EdtfDate, parseEdtf } from '../../domain/edtf.ts'
import type { RawDataset } from '../dataset-files.ts'
import { childOf, valueAt, valuesAt } from '../json-path.ts'
import type { Problem } from '../problem.ts'
import { problemAt } from '../problem-at.ts'

/** The day if it is one of the calendar, else null. */
function calendarDay(value: unknown): string | null {
  const date = typeof value === 'string' ? parseEdtf(value) : null
  return date?.kind === 'day' && !date.uncertain ? date.day : null
}

function daysNamed(date: EdtfDate): string[] {
  const days = date.kind === 'day' ? [date.day] : [date.from, date.to]
  return days.filter((day) => day !== null)
}

function spanProblems(dataset: RawDataset): Problem[] {
  const file = dataset['visit.json']
  const ends = ['from', 'to'].flatMap((end) => {
    const value = valueAt(file, [end])
    if (typeof value !== 'string' || calendarDay(value) !== null) return []
    const expected = 'a day of the calendar such as "1996-03-31"'
    return [problemAt(dataset, 'visit.json', [end], { expected })]
  })
  const from = calendarDay(valueAt(file, ['from']))
  const to = calendarDay(valueAt(file, ['to']))
  if (from === null || to === null || from <= to) return ends
  const expected = `${from} or a later day: the visit cannot end before it starts`
  return [...ends, problemAt(dataset, 'visit.json', ['to'], { expected })]
}

/**
 * Dates that are no dates or lie outside the visit, and hours of what is not one day. Dates are
 * held against the visit's span only where that is sound.
 */
export function dateProblems(dataset: RawDataset): Problem[] {
  const file = dataset['visit.json']
  const from = calendarDay(valueAt(file, ['from']))
  const to = calendarDay(valueAt(file, ['to']))
  const events = valuesAt(file, 'events.*.when').flatMap(({ path, value: when }) => {
    const text = childOf(when, 'date')
    if (typeof text !== 'string') return []
    const problem = (expected: string) => [
      problemAt(dataset, 'visit.json', [...path, 'date'], { expected }),
    ]
    const date = parseEdtf(text)
    if (date === null) {
      return problem(
        'an EDTF date: "1996-03-31", an interval a/b, ../b or a/.., each with or without ?',
      )
    }
    const sound = from !== null && to !== null && from <= to
    if (sound && daysNamed(date).some((day) => day < from || day > to)) {
      return problem(`a date of the visit, from ${from} to ${to}`)
    }
    const hour = childOf(when, 'time') ?? childOf(when, 'part')
    return date.kind === 'interval' && hour !== undefined
      ? problem('a single day, because a time or part of day is given')
      : []
  })
  return [...spanProblems(dataset), ...events]
}
