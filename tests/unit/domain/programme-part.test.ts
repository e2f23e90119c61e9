import { describe, expect, test } from 'vitest'
import { programmeOf } from '../../../src/domain/programme'
import { programmePart } from '../../../src/domain/programme-part'
import { shippedIndex } from '../../support/shipped-index'

const [day] = programmeOf(shippedIndex, '2023-09-13')
if (day === undefined) throw new Error('The shipped visit has lost its longest day')
const [event] = day.events
if (event === undefined) throw new Error('A group without an event')

/** Groups of so many entries each, "0-0", "0-1" and so on. */
const groupsOf = (...sizes: number[]) =>
  sizes.map((size, group) => ({
    kind: 'day' as const,
    events: Array.from({ length: size }, (_, i) => ({ ...event, id: `${group}-${i}` })),
  }))

describe('a programme in parts', () => {
  test('is whole where it is short, its groups the same', () => {
    const groups = programmeOf(shippedIndex, '2023-09-13')
    const part = programmePart(groups, null, Number.POSITIVE_INFINITY)
    expect(part.groups).toEqual(groups)
    expect(part.groups[0]).toBe(groups[0])
    expect(part).toMatchObject({ from: 1, to: part.of, before: undefined, after: undefined })
  })

  test('of nothing is nothing', () => {
    expect(programmePart([], 'x', 200)).toEqual({
      groups: [],
      from: 0,
      to: 0,
      of: 0,
      before: undefined,
      after: undefined,
    })
  })

  test('is cut across its groups, and each part leads to the next', () => {
    const groups = groupsOf(150, 3, 300)
    const seen: string[] = []
    let at: string | null = null
    const parts: ReturnType<typeof programmePart>[] = []
    do {
      const part = programmePart(groups, at, 200)
      parts.push(part)
      seen.push(...part.groups.flatMap((group) => group.events.map(({ id }) => id)))
      at = part.after?.id ?? null
    } while (at !== null)
    expect(seen).toEqual(groups.flatMap((group) => group.events.map(({ id }) => id)))
    expect(parts.map(({ from, to }) => [from, to])).toEqual([
      [1, 200],
      [201, 400],
      [401, 453],
    ])
    expect(parts[0]?.groups.map(({ events }) => events.length)).toEqual([150, 3, 47])
    expect(parts[2]?.before?.id).toBe('2-246')
  })

  test('is the same part for every event in it', () => {
    const groups = groupsOf(450)
    const first = programmePart(groups, '0-200', 200)
    expect(programmePart(groups, '0-399', 200)).toEqual(first)
    expect(programmePart(groups, '0-400', 200).from).toBe(401)
    expect(programmePart(groups, 'no such event', 200).from).toBe(1)
  })
})
