import { describe, expect, test } from 'vitest'
import { placeLabels } from '../../../../src/features/map/place-labels'

const open = { width: 400, height: 400, taken: [], strokes: [] }

describe('the side that a name stands on', () => {
  test('is the right where nothing is in the way', () => {
    expect(placeLabels([{ id: 'a', name: 'Somewhere', x: 200, y: 200 }], open).get('a')).toBe(
      'right',
    )
  })

  test('is inside the map', () => {
    const sides = placeLabels([{ id: 'a', name: 'Somewhere', x: 380, y: 200 }], open)
    expect(sides.get('a')).toBe('left')
  })

  test('is clear of other marks and their names', () => {
    const sides = placeLabels(
      [
        { id: 'a', name: 'Khasan', x: 200, y: 200 },
        { id: 'b', name: 'Vladivostok', x: 216, y: 190 },
      ],
      open,
    )
    expect(sides.get('a')).not.toBe('right')
    expect(sides.get('b')).toBe('right')
  })

  test('leaves what is taken free, and strokes if it can', () => {
    const mark = { id: 'a', name: 'Somewhere', x: 200, y: 200 }
    const taken = [{ x: 210, y: 190, width: 60, height: 20 }]
    expect(placeLabels([mark], { ...open, taken }).get('a')).toBe('left')
    const strokes = [{ x1: 200, y1: 200, x2: 300, y2: 200 }]
    expect(placeLabels([mark], { ...open, strokes }).get('a')).toBe('left')
  })

  test('is some side even where there is no room at all', () => {
    const taken = [{ x: 0, y: 0, width: 400, height: 400 }]
    const sides = placeLabels([{ id: 'a', name: 'Somewhere', x: 200, y: 200 }], { ...open, taken })
    expect(sides.has('a')).toBe(true)
  })
})

test('an optional name is left out rather than cut off', () => {
  const room = { width: 100, height: 60, taken: [], strokes: [] }
  const mark = { id: 'long', name: 'A name much longer than the map', x: 50, y: 30 }
  expect(placeLabels([mark], room).has('long')).toBe(true)
  expect(placeLabels([{ ...mark, optional: true }], room).has('long')).toBe(false)
})
