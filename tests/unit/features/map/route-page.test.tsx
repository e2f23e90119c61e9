import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { basemapOf } from '../../../../src/dataset/basemap'
import { clocksOf, localClock } from '../../../../src/domain/clock'
import { filtered, noFilter } from '../../../../src/domain/filter'
import { RoutePage, type RoutePageProps } from '../../../../src/features/map/RoutePage'
import { textOf } from '../../../support/read-element'
import { shippedIndex } from '../../../support/shipped-index'

const basemap = basemapOf({
  bytes: new Uint8Array(readFileSync(join(import.meta.dirname, '../../../../data/basemap.json'))),
})

function show(more: Partial<RoutePageProps> = {}) {
  render(
    <RoutePage
      index={shippedIndex}
      shown={null}
      basemap={basemap}
      clock={localClock}
      day={null}
      spot={null}
      {...more}
    />,
  )
}

const line = () => screen.getByRole('region', { name: 'The line' })
const map = () => screen.getByRole('group', { name: 'Map of the stops' })

test('the line has every day, with its hour as known', () => {
  show()
  const days = within(line()).getAllByRole('link', { name: /September/ })
  expect(days.map(textOf)).toEqual([
    'Sun 10 Septemberafternoon',
    'Mon 11 September',
    'Tue 12 Septembermorning',
    'Wed 13 September13:00',
    'Thu 14 Septemberhour not reported',
    'Fri 15 Septemberhour not reported',
    'Sat 16 Septemberhour not reported',
    'Sun 17 Septemberhour not reported',
  ])
  expect(days[5]?.getAttribute('href')).toBe('?day=2023-09-15#map')
})

test('the line tells every journey of a day with its citations', () => {
  show()
  for (const day of shippedIndex.days) {
    for (const event of shippedIndex.eventsOfDay.get(day) ?? []) {
      if (event.kind !== 'journey') continue
      const row = within(line()).getByRole('link', { name: event.title }).closest('li')
      expect(row?.querySelector('a[href^="?event="]'), event.id).toBeTruthy()
    }
  }
})

test('the line says how far it is, as what, and how the clock changes', () => {
  show()
  expect(textOf(line())).toContain('about 560 km to Khasan, in a straight line, clocks +1 h')
  expect(textOf(line())).toContain('in a straight line, clocks −1 h')
})

test('a printed clock time follows the chosen clock, on the line too', () => {
  const moscow = clocksOf(shippedIndex, 'UTC').find(({ id }) => id === 'moscow') ?? localClock
  show({ clock: moscow })
  expect(textOf(line())).toContain('07:00 Moscow time')
})

test('each stop on the map leads to its day', () => {
  show()
  const links = within(map()).getAllByRole('link')
  expect(links.map((link) => [link.getAttribute('data-stop'), link.getAttribute('href')])).toEqual([
    ['pyongyang', '#2023-09-10'],
    ['khasan', '#2023-09-12'],
    ['vostochny', '#2023-09-13'],
    ['komsomolsk', '#2023-09-15'],
    ['vladivostok', '#2023-09-16'],
  ])
})

test('the day looked at is marked on the line, on the map and among the legs', () => {
  show({ day: '2023-09-15' })
  const current = (element: HTMLElement) =>
    [...element.querySelectorAll('[aria-current]')].map((chosen) => chosen.getAttribute('href'))
  expect(current(line())).toEqual(['?day=2023-09-15#map'])
  expect(current(map())).toEqual(['#2023-09-15'])
  const legs = screen.getByRole('list', { name: 'The legs on the map' })
  const chosen = [...legs.querySelectorAll('[data-chosen="true"]')].map(textOf)
  expect(chosen).toHaveLength(1)
  expect(chosen[0]).toContain('Vostochny Cosmodrome to Komsomolsk-on-Amur')
})

test('what the map shows stands in words', () => {
  show()
  const legs = screen.getByRole('list', { name: 'The legs on the map' })
  expect(within(legs).getAllByRole('listitem').map(textOf)).toEqual([
    'Sun 10 to Tue 12 Pyongyang to Khasan about 560 km in a straight line; way not reported; clocks +1 h',
    'Tue 12 to Wed 13 Khasan to Vostochny Cosmodrome about 1,070 km in a straight line; way reported; clocks −1 h',
    'Wed 13 to Fri 15 Vostochny Cosmodrome to Komsomolsk-on-Amur by way of Khabarovsk Krai about 620 km in a straight line; way not reported; clocks +1 h',
    'Fri 15 to Sat 16 Komsomolsk-on-Amur to Vladivostok about 910 km in a straight line; way not reported; same clock',
  ])
})

test('a place that is no stop can be marked, and leads to its entry', () => {
  show({ spot: 'gagarin-plant' })
  const link = map().querySelector('[data-stop="gagarin-plant"]')
  expect(link?.getAttribute('href')).toBe('#gagarin-plant')
  expect(link?.getAttribute('aria-current')).toBe('location')
})

test('without a base map the line and the legs in words are there', () => {
  show({ basemap: null })
  expect(screen.queryByRole('group', { name: 'Map of the stops' })).toBeNull()
  expect(screen.getByRole('list', { name: 'The legs on the map' })).toBeTruthy()
})

test('what a filter leaves is said by day, and stands alone among the journeys', () => {
  const shown = filtered(shippedIndex, { ...noFilter, kind: ['gift'] })
  show({ shown })
  const left = (day: string) => shown.eventsOfDay.get(day)?.length ?? 0
  const stop = (name: string) => within(line()).getByRole('link', { name }).closest('li')
  expect(textOf(stop('Vladivostok'))).toContain(`${left('2023-09-16')} of 8 entries`)
  expect(textOf(stop('Khasan'))).toContain('0 of 7 entries')
  expect(within(line()).queryByRole('link', { name: 'Train arrives at Khasan' })).toBeNull()
  // the stops themselves stay: they are the line
  expect(within(map()).getAllByRole('link')).toHaveLength(5)
})
