import { describe, expect, test } from 'vitest'
import { nearestTo } from '../../../src/dataset/nearest'

const places = ['vostochny', 'khasan', 'komsomolsk', 'gagarin-plant']

describe('the nearest valid value', () => {
  test.each([
    ['vostochni', 'vostochny'],
    ['Khasan', 'khasan'],
    ['hasan', 'khasan'],
    ['komsomolsk-on-amur', 'komsomolsk'],
    ['gagarin', 'gagarin-plant'],
  ])('to %s is %s', (word, nearest) => {
    expect(nearestTo(word, places)).toEqual({ nearest: JSON.stringify(nearest) })
  })

  test.each(['pyongyang', '', 'x', 7, null, undefined])('to %j is none', (word) => {
    expect(nearestTo(word, places)).toEqual({})
  })

  test('is none where there is nothing to choose from', () => {
    expect(nearestTo('khasan', [])).toEqual({})
  })
})
