import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Edition } from '../../../../src/domain/edition'
import { forecastsOf, itineraryOf } from '../../../../src/domain/itinerary'
import { siglaText } from '../../../../src/domain/sigla-runs'
import { indexVisit } from '../../../../src/domain/visit-index'
import { ItinerarySheet } from '../../../../src/features/itinerary/ItinerarySheet'
import { textOf } from '../../../support/read-element'
import { shippedIndex } from '../../../support/shipped-index'
import { eventWith, visitWith } from '../../../support/visit-builder'

const edition: Edition = {
  version: '1.2.3',
  fingerprint: 'abcdef0',
  site: null,
  offline: { kind: 'none' },
}

const rows = () => screen.getAllByRole('row').map((row) => textOf(row))

test('the sheet has a row for everything that happened, and one for the day without a report', () => {
  render(<ItinerarySheet index={shippedIndex} edition={edition} paper="a4" />)
  const happened = itineraryOf(shippedIndex).flatMap((day) => day.rows)
  // Beside them: the head of the table and 11 September.
  expect(rows()).toHaveLength(happened.length + 2)
  const printed = rows()
  for (const { event, sigla } of happened) {
    const row = printed.find((text) => text.includes(event.title))
    expect(row?.endsWith(siglaText(sigla)), event.title).toBe(true)
  }
  expect(
    rows().filter((row) => /^11 Mon ?No report in any of the articles$/.test(row)),
  ).toHaveLength(1)
})

test('the arrival at Vostochny is printed with its hour and its source', () => {
  render(<ItinerarySheet index={shippedIndex} edition={edition} paper="a4" />)
  const title = shippedIndex.event.get('vostochny-arrival')?.title ?? 'no event'
  const row = rows().find((text) => text.includes(title))
  expect(row).toMatch(/13:00/)
  expect(row).toMatch(/A6$/)
})

test('forecasts stand apart, with what became of each', () => {
  render(<ItinerarySheet index={shippedIndex} edition={edition} paper="a4" />)
  const section = screen.getByRole('heading', { name: /^Forecasts/ }).parentElement
  if (section === null) throw new Error('The forecasts have no section')
  const items = within(section)
    .getAllByRole('listitem')
    .map((item) => textOf(item))
  expect(items).toHaveLength(forecastsOf(shippedIndex).length)
  for (const item of items) expect(item).toMatch(/: (not )?(borne out|reported) [A-D]\d+/)
})

test('the sources are printed with their addresses', () => {
  render(<ItinerarySheet index={shippedIndex} edition={edition} paper="a4" />)
  for (const { csl } of shippedIndex.visit.articles) {
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links).toContain(csl.URL)
  }
})

test('a title that looks like a tag is printed as such', () => {
  const title = '<img src=x onerror=alert(1)>'
  const index = indexVisit(visitWith([eventWith('it', { title })]))
  render(<ItinerarySheet index={index} edition={edition} paper="a4" />)
  expect(rows().some((row) => row.includes(title))).toBe(true)
  expect(document.querySelector('img')).toBeNull()
})
