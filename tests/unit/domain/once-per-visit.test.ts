import { expect, test } from 'vitest'
import { oncePerVisit } from '../../../src/domain/once-per-visit'
import { indexVisit } from '../../../src/domain/visit-index'
import { eventWith, visitWith } from '../../support/visit-builder'

test('a question is reckoned once for an index, and again for another', () => {
  let reckoned = 0
  const countEvents = oncePerVisit(({ visit }) => {
    reckoned += 1
    return visit.events.length
  })
  const one = indexVisit(visitWith([eventWith('one')]))
  const two = indexVisit(visitWith([eventWith('one'), eventWith('two')]))
  expect([countEvents(one), countEvents(two), countEvents(one), countEvents(two)]).toEqual([
    1, 2, 1, 2,
  ])
  expect(reckoned).toBe(2)
})

test('an answer of undefined is kept too', () => {
  let reckoned = 0
  const nothing = oncePerVisit(() => {
    reckoned += 1
    return undefined
  })
  const index = indexVisit(visitWith([]))
  nothing(index)
  expect(nothing(index)).toBeUndefined()
  expect(reckoned).toBe(1)
})
