import { describe, expect, test } from 'vitest'
import { viewOf } from '../../../src/app/address'
import { keyLeadsTo } from '../../../src/app/use-keys'
import { indexVisit } from '../../../src/domain/visit-index'
import { shippedVisit } from '../../support/shipped-visit'
import { eventWith, visitWith } from '../../support/visit-builder'

const index = indexVisit(shippedVisit)
const press = (key: string, hash: string, search = '') =>
  keyLeadsTo(key, viewOf({ hash, search }, index), index)

describe('Left and Right', () => {
  test.each([
    ['ArrowRight', '#2023-09-13', '#2023-09-14'],
    ['ArrowLeft', '#2023-09-13', '#2023-09-12'],
    ['ArrowRight', '#vostochny-arrival', '#2023-09-14'],
    ['ArrowRight', '#2023-09-17', '#undated'],
    ['ArrowLeft', '#undated', '#2023-09-17'],
    ['ArrowRight', '?day=2023-09-13#map', '?day=2023-09-14#map'],
    ['ArrowLeft', '#map', '?day=2023-09-12#map'],
    ['ArrowLeft', '#2023-09-10', null],
    ['ArrowRight', '#undated', null],
  ])('%s on %s leads to %s', (key, address, href) => {
    const [search = '', fragment = ''] = address.split('#')
    expect(press(key, `#${fragment}`, search)).toBe(href)
  })

  test.each(['#A6', '#readings', '#kim-jong-un', '#itinerary', '#about'])(
    'mean nothing on %s',
    (hash) => {
      expect(press('ArrowRight', hash)).toBeNull()
      expect(press('ArrowLeft', hash)).toBeNull()
    },
  )

  test('end with the last day, where everything has one', () => {
    const dated = indexVisit(visitWith([eventWith('it')]))
    const last = viewOf({ hash: '#2024-05-03', search: '' }, dated)
    expect(keyLeadsTo('ArrowRight', last, dated)).toBeNull()
  })
})

describe('Escape', () => {
  test('leads from a passage back to the event beside it', () => {
    expect(press('Escape', '#A6', '?event=vostochny-arrival')).toBe('#vostochny-arrival')
  })
  test('leads from an event back to its day', () => {
    expect(press('Escape', '#vostochny-arrival')).toBe('#2023-09-13')
  })
  test.each(['#2023-09-13', '#A6', '#readings'])('means nothing on %s', (hash) => {
    expect(press('Escape', hash)).toBeNull()
  })
})

test.each(['a', 'Enter', 'Tab', 'constructor', '__proto__'])('the key %s means nothing', (key) => {
  expect(press(key, '#2023-09-13')).toBeNull()
})
