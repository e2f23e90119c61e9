import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PeopleAndPlacesPage } from '../../../../src/features/register/PeopleAndPlacesPage'
import { textOf } from '../../../support/read-element'
import { shippedIndex } from '../../../support/shipped-index'

function entry(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`There is no entry "${id}"`)
  return element
}

test('everyone and every place has an entry, with every spelling and title', () => {
  render(<PeopleAndPlacesPage index={shippedIndex} chosen={null} />)
  for (const { id, name, spellings, titles } of [
    ...shippedIndex.visit.people,
    ...shippedIndex.visit.places,
  ]) {
    expect(within(entry(id)).getByRole('heading', { level: 4 }).textContent).toContain(name)
    for (const { as } of spellings) expect(textOf(entry(id))).toContain(as)
    for (const { title } of titles) expect(textOf(entry(id))).toContain(title)
  }
})

test('an entry leads to the events that name it', () => {
  render(<PeopleAndPlacesPage index={shippedIndex} chosen={null} />)
  const events = shippedIndex.eventsOfSubject.get('alexander-kozlov') ?? []
  expect(events.length).toBeGreaterThan(1)
  for (const { id, title } of events) {
    const link = within(entry('alexander-kozlov')).getByText(title)
    expect(link.getAttribute('href')).toBe(`#${id}`)
  }
})

test('a place tells its clock, and what holds it', () => {
  render(<PeopleAndPlacesPage index={shippedIndex} chosen={null} />)
  expect(textOf(entry('vostochny'))).toMatch(/In Amur Oblast\. Clock UTC\+9 \(Asia\/Yakutsk\)/)
  expect(textOf(entry('moscow'))).toContain('Clock UTC+3 (Europe/Moscow)')
})

test('one spelling that several articles share stands once, with a chip for each', () => {
  render(<PeopleAndPlacesPage index={shippedIndex} chosen={null} />)
  for (const { id, spellings } of shippedIndex.visit.people) {
    const quoted = [...entry(id).querySelectorAll('q')].map((quote) => quote.textContent)
    expect(quoted).toEqual([...new Set(spellings.map(({ as }) => as))])
  }
  expect(screen.getByRole('heading', { level: 2, name: 'Places' })).toBeTruthy()
})

test('someone stands with the days of his events and with whom he was there', () => {
  render(<PeopleAndPlacesPage index={shippedIndex} chosen={null} />)
  const kozlov = within(entry('alexander-kozlov'))
  expect(kozlov.getByText('Tue 12').getAttribute('href')).toBe('#2023-09-12')
  expect(kozlov.getByText('Kim Jong Un').getAttribute('href')).toBe('#kim-jong-un')
})

test('an agency tells what reached the articles through it, from whom and by way of whom', () => {
  render(<PeopleAndPlacesPage index={shippedIndex} chosen={null} />)
  expect(textOf(entry('nhk'))).toMatch(
    /Source for 1 event.*, from Unnamed Russian railway official/,
  )
  expect(textOf(entry('russian-railway-official'))).toContain(', by way of NHK')
  expect(textOf(entry('kcna'))).toMatch(/Source for \d+ events/)
})

test('a place with a spot leads to it on the map, and tells its clock beside that of the start', () => {
  render(<PeopleAndPlacesPage index={shippedIndex} chosen={null} />)
  const link = within(entry('fefu')).getByText(/^on the map/)
  expect(link.getAttribute('href')).toBe('?spot=fefu#map')
  expect(textOf(entry('fefu'))).toContain('43.00° N 131.83° E')
  expect(textOf(entry('khasan'))).toContain('1\u00a0h ahead of Pyongyang'.replace('\u00a0', ' '))
  expect(textOf(entry('moscow'))).toContain('6 h behind Pyongyang')
  expect(textOf(entry('moscow'))).not.toContain('on the map')
})
