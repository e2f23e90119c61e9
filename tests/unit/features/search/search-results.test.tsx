import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { indexVisit, type VisitIndex } from '../../../../src/domain/visit-index'
import { SearchResults } from '../../../../src/features/search/results/SearchResults'
import { createSearch } from '../../../../src/features/search/results/search-index'
import { textOf } from '../../../support/read-element'
import { shippedIndex } from '../../../support/shipped-index'
import { eventWith, visitWith } from '../../../support/visit-builder'

function Shown({ query, index }: { query: string; index: VisitIndex }) {
  const [whole, setWhole] = useState<string[]>([])
  return (
    <SearchResults
      index={index}
      answer={createSearch(index)(query)}
      whole={whole}
      onShowWhole={(group) => setWhole([...whole, group])}
      onFollow={() => {}}
      toField={() => {}}
      hrefOf={(id) => `?#${id}`}
      hrefFor={(name) => `?q=${name}#khasan`}
    />
  )
}
const show = (query: string, index = shippedIndex) => render(<Shown query={query} index={index} />)
const marked = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent)

test('each result is a link that says what it is, and why it was found', () => {
  show('Hassan')
  const places = within(screen.getByRole('region', { name: 'Places 1' }))
  const khasan = places.getByRole('link')
  expect(khasan.getAttribute('href')).toBe('?#khasan')
  expect(textOf(khasan)).toBe('Khasan Хасан Station, 7 events Also Hassan')
  expect(new Set(marked())).toEqual(new Set(['Hassan']))
})

test('words are marked in whole, overlapping ones once, and in another script with its language', () => {
  show('정은')
  expect(marked()).toContain('정은')
  const [native] = screen.getAllByText('정은')
  expect(native?.closest('[lang]')?.getAttribute('lang')).toBe('ko')
})

test('a long group is cut, and unfolds to its whole with the focus on what has come', async () => {
  show('train')
  const events = within(screen.getByRole('region', { name: 'Events 15' }))
  expect(events.getAllByRole('link')).toHaveLength(6)
  await userEvent.click(events.getByRole('button', { name: 'Show all 15' }))
  expect(events.getAllByRole('link')).toHaveLength(15)
  expect(document.activeElement).toBe(events.getAllByRole('link')[6])
  expect(events.queryByRole('button')).toBeNull()
})

test('nothing found says what was searched, and suggests', () => {
  show('Vladimirescu')
  expect(screen.getByText(/The search covers 63 events with every sentence/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Vladimir Putin' }).getAttribute('href')).toBe(
    '?q=Vladimir Putin#khasan',
  )
})

test('what looks like a tag shows as such, marked or not', () => {
  const title = '<img src=x onerror=alert(1)> train'
  show('img train', indexVisit(visitWith([eventWith('it', { title })])))
  expect(textOf(screen.getByRole('link'))).toContain(title)
  expect(marked()).toEqual(['img', 'train'])
  expect(document.querySelector('img')).toBeNull()
})
