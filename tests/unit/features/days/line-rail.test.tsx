import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { localClock } from '../../../../src/domain/clock'
import { indexVisit } from '../../../../src/domain/visit-index'
import { LineRail } from '../../../../src/features/days/LineRail'
import { shippedIndex } from '../../../support/shipped-index'
import { eventWith, visitWith } from '../../../support/visit-builder'

const days = () =>
  within(screen.getByRole('navigation', { name: 'Days of the visit' })).getAllByRole('listitem')

test('the line has a stop for each day, with the place and how its time is known', () => {
  render(<LineRail index={shippedIndex} shown={shippedIndex} clock={localClock} current={null} />)
  const words = days().map((day) => day.textContent)
  expect(words).toHaveLength(8)
  expect(words[0]).toMatch(/^10 Sun September.*Pyongyang.*afternoon/)
  expect(words[1]).toMatch(/^11 Mon September.*no report/)
  expect(words[3]).toMatch(/^13 Wed September.*Vostochny Cosmodrome.*13:00/)
  expect(words[7]).toMatch(/^17 Sun September.*hour not reported/)
})

test('each stop leads to its day, and the chosen one is marked', () => {
  render(
    <LineRail index={shippedIndex} shown={shippedIndex} clock={localClock} current="2023-09-13" />,
  )
  const links = days().map((day) => within(day).getByRole('link'))
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    shippedIndex.days.map((day) => `#${day}`),
  )
  const current = links.filter((link) => link.getAttribute('aria-current') === 'date')
  expect(current.map((link) => link.getAttribute('href'))).toEqual(['#2023-09-13'])
})

test('names of places in their own script are marked with the language', () => {
  render(<LineRail index={shippedIndex} shown={shippedIndex} clock={localClock} current={null} />)
  expect(screen.getByText('평양').getAttribute('lang')).toBe('ko')
})

test('what has no day has its own way, if there is any', () => {
  const { unmount } = render(
    <LineRail index={shippedIndex} shown={shippedIndex} clock={localClock} current="undated" />,
  )
  const way = screen.getByRole('link', { name: /^Without a day \d+ entries$/ })
  expect(way?.getAttribute('href')).toBe('#undated')
  expect(way?.getAttribute('aria-current')).toBe('true')
  unmount()
  const dated = indexVisit(visitWith([eventWith('it')]))
  render(<LineRail index={dated} shown={dated} clock={localClock} current={null} />)
  expect(screen.queryByRole('link', { name: /Without a day/ })).toBeNull()
})
