import { expect, test } from 'vitest'
import { viewOf } from '../../../src/app/address'
import { viewTitle } from '../../../src/app/view-title'
import { indexVisit } from '../../../src/domain/visit-index'
import { shippedVisit } from '../../support/shipped-visit'

const index = indexVisit(shippedVisit)

test.each([
  ['', 'Wednesday 13 September'],
  ['#2023-09-11', 'Monday 11 September'],
  ['#undated', 'Without a day'],
  ['#vostochny-arrival', 'Train arrives at Vostochny'],
  ['#articles', 'The articles'],
  ['#voice-of-korea', 'Voice of Korea'],
  ['#A6', 'Voice of Korea, paragraph 6'],
  ['#readings', 'Where the articles differ'],
  ['#coverage', 'Who reported what'],
  ['#people', 'People and places'],
  ['#kim-jong-un', 'Kim Jong Un'],
  ['#khasan', 'Khasan'],
  ['#itinerary', 'Itinerary'],
  ['#about', 'About'],
  ['#nothing', 'Wednesday 13 September'],
])('the tab of %j says %s first, then the visit', (hash, subject) => {
  const title = viewTitle(viewOf({ hash, search: '' }, index), index)
  expect(title).toBe(`${subject} · ${shippedVisit.title}`)
})

test('the tab of a reading says its question', () => {
  for (const { id, question } of shippedVisit.readings) {
    const view = viewOf({ hash: `#${id}`, search: '' }, index)
    expect(viewTitle(view, index)).toBe(`${question} · ${shippedVisit.title}`)
  }
})
