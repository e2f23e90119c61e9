import { describe, expect, test } from 'vitest'
import { problemsAfter } from '../../../support/dataset-problems'

const edtf = 'an EDTF date: "1996-03-31", an interval a/b, ../b or a/.., each with or without ?'

describe('the date of an event', () => {
  test.each(['2 May 2024', '2024-05', '2024-05-32', '2024-05-03/2024-05-02', ''])(
    'cannot be %j',
    (date) => {
      expect(problemsAfter(['visit.json', ['events', 3, 'when', 'date'], date])).toEqual([
        {
          file: 'visit.json',
          id: 'bridge-opening',
          path: 'events[3].when.date',
          found: JSON.stringify(date),
          expected: edtf,
        },
      ])
    },
  )

  test.each(['2024-05-04', '2024-05-03/2024-05-04', '2024-05-02/2024-05-09'])(
    'cannot lie outside the visit, as %s does',
    (date) => {
      expect(problemsAfter(['visit.json', ['events', 3, 'when', 'date'], date])).toMatchObject([
        {
          path: 'events[3].when.date',
          expected: 'a date of the visit, from 2024-05-01 to 2024-05-03',
        },
      ])
    },
  )

  test('cannot lie before the visit either', () => {
    expect(
      problemsAfter(['visit.json', ['events', 0, 'when', 'date'], '2024-04-30']),
    ).toMatchObject([
      {
        path: 'events[0].when.date',
        expected: 'a date of the visit, from 2024-05-01 to 2024-05-03',
      },
    ])
  })

  test.each(['2024-05-02/2024-05-03', '2024-05-03/..', '../2024-05-03?', '2024-05-02?/2024-05-03'])(
    'may be %s',
    (date) => {
      expect(problemsAfter(['visit.json', ['events', 3, 'when', 'date'], date])).toEqual([])
    },
  )

  // the first has an hour, the others a part of the day
  test.each([0, 1, 2])('is a single day where an hour is given, as of event %i', (event) => {
    const date = '2024-05-02/2024-05-03'
    expect(problemsAfter(['visit.json', ['events', event, 'when', 'date'], date])).toContainEqual(
      expect.objectContaining({
        path: `events[${event}].when.date`,
        expected: 'a single day, because a time or part of day is given',
      }),
    )
  })
})

describe('the span of the visit', () => {
  test.each(['from', 'to'])('has a day of the calendar at "%s"', (end) => {
    expect(problemsAfter(['visit.json', [end], '2024-04-31'])).toEqual([
      {
        file: 'visit.json',
        id: null,
        path: end,
        found: '"2024-04-31"',
        expected: 'a day of the calendar such as "1996-03-31"',
      },
    ])
  })

  test('ends after it starts, and is told once where it does not', () => {
    expect(problemsAfter(['visit.json', ['to'], '2024-04-30'])).toMatchObject([
      {
        path: 'to',
        expected: '2024-05-01 or a later day: the visit cannot end before it starts',
      },
    ])
  })

  test('may be one day', () => {
    const of = problemsAfter(['visit.json', ['from'], '2024-05-03'])
    expect(of.length).toBeGreaterThan(0)
    for (const { path } of of) expect(path).toMatch(/^events/)
  })
})
