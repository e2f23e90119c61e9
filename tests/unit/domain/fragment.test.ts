import { expect, test } from 'vitest'
import { hrefTo, hrefToCite, hrefToExport, hrefToPassage } from '../../../src/domain/fragment'

test('a link leads to a record by its id', () => {
  expect(hrefTo('vostochny-arrival')).toBe('#vostochny-arrival')
})

test('a link to a passage says which event led there, if one did', () => {
  expect(hrefToPassage('A6')).toBe('#A6')
  expect(hrefToPassage('A6', 'vostochny-arrival')).toBe('?event=vostochny-arrival#A6')
})

test('a link to a passage stays one link whatever the event is called', () => {
  expect(hrefToPassage('A6', 'a&b=#c')).toBe('?event=a%26b%3D%23c#A6')
})

test.each([
  [hrefToExport, 'export'],
  [hrefToCite, 'cite'],
])('%o leads to its page, of all or of one thing', (href, page) => {
  expect(href()).toBe(`#${page}`)
  expect(href('fefu-visit')).toBe(`?of=fefu-visit#${page}`)
  expect(href('a&b=#c')).toBe(`?of=a%26b%3D%23c#${page}`)
})
