import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { CoveragePage } from '../../../../src/features/coverage/CoveragePage'
import { textOf } from '../../../support/read-element'
import { shippedIndex } from '../../../support/shipped-index'
import { shippedPassages } from '../../../support/shipped-visit'

const region = (name: string) => within(screen.getByRole('region', { name }))
const hrefs = (links: HTMLElement[]) => links.map((link) => link.getAttribute('href'))

describe('who reported what', () => {
  test('has a row for each day, with counts that lead to the entries of the day', () => {
    render(<CoveragePage index={shippedIndex} />)
    const row = region('Days by article').getByRole('row', { name: /^Wed 13/ })
    const cells = within(row).getAllByRole('cell')
    expect(cells.map(textOf)).toEqual(['14', '7', '6', '1', '20'])
    for (const href of hrefs(within(row).getAllByRole('link'))) {
      expect(href).toBe('#coverage-2023-09-13')
      expect(document.getElementById('coverage-2023-09-13')).not.toBeNull()
    }
    const late = region('Days by article').getByRole('row', { name: /^Sun 17/ })
    expect(textOf(late)).toContain('dated before')
  })

  test('leads to every event once, with the paragraphs that tell it', () => {
    render(<CoveragePage index={shippedIndex} />)
    const entries = region('Every entry, with the paragraphs that tell it')
    expect(hrefs(entries.getAllByRole('link')).toSorted()).toEqual(
      shippedIndex.visit.events.map(({ id }) => `#${id}`).toSorted(),
    )
    const row = entries.getByRole('row', { name: /^Tour of the cosmodrome/ })
    expect(within(row).getAllByRole('cell').map(textOf)).toEqual(['A15 A16', 'B6 B7', 'C20', ''])
  })

  test('leads to each of the 81 paragraphs, and names its length and use', () => {
    render(<CoveragePage index={shippedIndex} />)
    const picture = region('Every paragraph by use')
    expect(hrefs(picture.getAllByRole('link'))).toEqual(shippedPassages.map((label) => `#${label}`))
    expect(picture.getByRole('link', { name: 'C 2: 6 words, page furniture' })).toBeTruthy()
    const total = picture.getByRole('row', { name: /^All/ })
    expect(within(total).getAllByRole('cell').map(textOf)).toEqual([
      '64',
      '8',
      '8',
      '1',
      '81',
      '3,129',
    ])
  })

  test('says what an origin is, where the events lead to', () => {
    render(<CoveragePage index={shippedIndex} />)
    expect(document.getElementById('coverage-origins')?.tagName).toBe('H3')
  })
})
