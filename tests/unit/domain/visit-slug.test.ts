import { expect, test } from 'vitest'
import { visitSlug } from '../../../src/domain/visit-slug'

test.each([
  ['President in Paris', 'president-in-paris-1995'],
  ['Élysée’s guest: a “state” visit', 'elysees-guest-a-state-visit-1995'],
  ['Paris 1995', 'paris-1995'],
  ['زيارة', 'visit-1995'],
  ['../../etc', 'etc-1995'],
  ['1995', 'visit-1995'],
])('the visit "%s" is the file %s', (title, slug) => {
  expect(visitSlug({ title, to: '1995-05-04' })).toBe(slug)
})

test('a long title makes no long name', () => {
  expect(visitSlug({ title: 'word '.repeat(80), to: '1995-05-04' }).length).toBeLessThan(90)
})
