import { describe, expect, test } from 'vitest'
import type { Change } from '../../../support/dataset-builder'
import { problemsAfter } from '../../../support/dataset-problems'

const when = (event: number, field: string, value: unknown): Change => [
  'visit.json',
  ['events', event, 'when', field],
  value,
]

describe('the order of telling', () => {
  test('follows the days', () => {
    expect(problemsAfter(when(3, 'date', '2024-05-01'))).toEqual([
      {
        file: 'visit.json',
        id: 'bridge-opening',
        path: 'events[3].when.date',
        found: '"2024-05-01"',
        expected: '2024-05-02 or later: island-arrival, told just before it, has that',
      },
    ])
  })

  test('counts an interval from its start, and one without a start by its end', () => {
    expect(problemsAfter(when(3, 'date', '2024-05-01/2024-05-03'))).toMatchObject([
      { path: 'events[3].when.date' },
    ])
    expect(problemsAfter(when(3, 'date', '../2024-05-03'))).toEqual([])
  })

  test('has what has no date at the end', () => {
    expect(
      problemsAfter(
        when(1, 'date', null),
        when(1, 'part', undefined),
        when(1, 'reason', 'No day is named.'),
      ),
    ).toMatchObject([
      {
        path: 'events[1].when.date',
        found: 'null',
        expected: 'a date, or the event after bridge-opening',
      },
    ])
  })

  test('is judged on among the others where one date cannot be read', () => {
    const told = problemsAfter(when(1, 'date', 'yesterday'), when(3, 'date', '2024-05-01'))
    expect(told.map(({ path }) => path)).toEqual(['events[1].when.date', 'events[3].when.date'])
  })
})

describe('within one day', () => {
  test('printed clock times do not go back', () => {
    const earlier = [when(1, 'part', undefined), when(1, 'time', '08:29')]
    expect(problemsAfter(...earlier)).toMatchObject([
      {
        id: 'quay-concert',
        path: 'events[1].when.time',
        found: '"08:29"',
        expected: '08:30 or later: ferry-departure, told just before it, has that',
      },
    ])
  })

  test('clock times may be equal', () => {
    expect(problemsAfter(when(1, 'part', undefined), when(1, 'time', '08:30'))).toEqual([])
  })

  const onTheIsland: Change[] = [
    ['visit.json', ['events', 1, 'place'], 'north-island'],
    when(1, 'part', undefined),
  ]

  test('what is later on a clock further east may be earlier, and is told', () => {
    expect(problemsAfter(...onTheIsland, when(1, 'time', '09:00'))).toMatchObject([
      { path: 'events[1].when.time', found: '"09:00"' },
    ])
    expect(problemsAfter(...onTheIsland, when(1, 'time', '09:30'))).toEqual([])
  })

  test('clocks are compared as they stand where the zone of a place cannot be read', () => {
    const lost: Change = ['places.json', ['places', 2, 'zone'], 'Nowhere/Island']
    expect(
      problemsAfter(...onTheIsland, when(1, 'time', '09:00'), lost).map(({ path }) => path),
    ).toEqual(['places[2].zone'])
    expect(
      problemsAfter(...onTheIsland, when(1, 'time', '08:00'), lost).map(({ path }) => path),
    ).toEqual(['events[1].when.time', 'places[2].zone'])
  })

  const journeyOnTheFirst: Change[] = [
    when(0, 'time', undefined),
    when(0, 'part', 'afternoon'),
    when(2, 'date', '2024-05-01'),
  ]

  test('parts of the day of reported journeys do not go back', () => {
    expect(problemsAfter(...journeyOnTheFirst, when(2, 'part', 'noon'))).toMatchObject([
      {
        id: 'island-arrival',
        path: 'events[2].when.part',
        expected: 'afternoon or later: ferry-departure, told just before it, has that',
      },
    ])
    expect(problemsAfter(...journeyOnTheFirst, when(2, 'part', 'night'))).toEqual([])
  })

  test('parts of the day of other events may, since they follow an article', () => {
    expect(
      problemsAfter(...journeyOnTheFirst, when(2, 'part', 'evening'), when(1, 'part', 'morning')),
    ).toEqual([])
  })
})
