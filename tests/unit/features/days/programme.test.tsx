import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { localClock } from '../../../../src/domain/clock'
import { indexVisit } from '../../../../src/domain/visit-index'
import { Programme } from '../../../../src/features/days/Programme'
import { textOf } from '../../../support/read-element'
import { shippedIndex } from '../../../support/shipped-index'
import { shippedEvent } from '../../../support/shipped-visit'
import { at, eventWith, visitWith } from '../../../support/visit-builder'

function show(day: string, chosen: string | null = null, index = shippedIndex) {
  render(<Programme index={index} shown={index} clock={localClock} day={day} chosen={chosen} />)
}
const entries = () => screen.getAllByRole('listitem')
const link = (name: RegExp) => screen.getByRole('link', { name })
/** The link to an event, by the event's id. */
const entry = (id: string) =>
  screen.getAllByRole('link').find((candidate) => candidate.getAttribute('href') === `#${id}`)

describe('the programme of 13 September', () => {
  test('has twenty entries, each a link to its event', () => {
    show('2023-09-13')
    expect(textOf(screen.getByRole('heading', { level: 2 }))).toContain('Wednesday 13 September')
    expect(screen.getByText('20 entries')).toBeTruthy()
    expect(entries()).toHaveLength(20)
    for (const item of entries()) {
      const id = within(item).getByRole('link').getAttribute('href')?.slice(1)
      expect(textOf(item)).toContain(shippedIndex.event.get(id ?? '')?.title ?? 'no event')
    }
  })

  test('says of each group what is known of the hour', () => {
    show('2023-09-13')
    expect(screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual([
      'Hour not reported; in the order article A tells it',
      'Hour not reported',
      'Elsewhere reactions to the visit',
    ])
  })

  test('shows hour, title, differing sources and sigla of the arrival', () => {
    show('2023-09-13')
    const { title } = shippedEvent('vostochny-arrival')
    const arrival = link(/^13:00 .*sources differ A6$/)
    expect(arrival.getAttribute('href')).toBe('#vostochny-arrival')
    expect(textOf(arrival)).toContain(title)
  })

  test('shows a day that is only bounded, inferred or uncertain as such', () => {
    show('2023-09-13')
    expect(textOf(entry('amur-oblast-entry'))).toMatch(/^by this day/)
    expect(textOf(entry('summit-talks'))).toMatch(/^day inferred/)
    expect(textOf(entry('rifles-exchanged'))).toMatch(/^day uncertain/)
  })

  test('marks the chosen entry, and no other', () => {
    show('2023-09-13', 'putins-car')
    expect(entry('putins-car')?.getAttribute('aria-current')).toBe('true')
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1)
  })

  test('leads to the day before and the day after', () => {
    show('2023-09-13')
    const days = within(screen.getByRole('navigation', { name: 'Previous and next day' }))
    expect(days.getByRole('link', { name: 'Tue 12' }).getAttribute('href')).toBe('#2023-09-12')
    expect(days.getByRole('link', { name: 'Thu 14' }).getAttribute('href')).toBe('#2023-09-14')
  })

  test('can be walked through with Up, Down, Home and End', async () => {
    show('2023-09-13')
    const user = userEvent.setup()
    const rows = entries().map((item) => within(item).getByRole('link'))
    rows[0]?.focus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement).toBe(rows[2])
    await user.keyboard('{ArrowUp}')
    expect(document.activeElement).toBe(rows[1])
    await user.keyboard('{End}')
    expect(document.activeElement).toBe(rows[19])
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(rows[19])
    await user.keyboard('{Home}')
    expect(document.activeElement).toBe(rows[0])
    await user.keyboard('{ArrowUp}')
    expect(document.activeElement).toBe(rows[0])
  })
})

describe('other days', () => {
  test('11 September says that nothing is reported, and what comes before and after', () => {
    show('2023-09-11')
    expect(screen.getByText('0 entries')).toBeTruthy()
    expect(screen.getByText(/^No report\./)).toBeTruthy()
    expect(entry('pyongyang-departure')).toBeTruthy()
    expect(entry('khasan-arrival')).toBeTruthy()
    expect(screen.queryByRole('listitem')).toBeNull()
  })

  test('16 September keeps its forecasts apart, with what became of them', () => {
    show('2023-09-16')
    expect(
      screen.getByRole('heading', { name: 'Expected beforehand, with what became of it' }),
    ).toBeTruthy()
    expect(textOf(entry('fefu-forecast'))).toContain('not borne out')
    expect(textOf(entry('vladivostok-noon-forecast'))).toContain('not reported')
  })

  test('what has no day comes last and marks the claims', () => {
    show('undated')
    expect(screen.getByRole('heading', { level: 2, name: 'Without a day' })).toBeTruthy()
    expect(textOf(entry('experts-landmark'))).toContain('a claim')
    expect(screen.getByRole('link', { name: 'Sun 17' })).toBeTruthy()
  })

  test('the first and the last day lead nowhere beyond the visit', () => {
    const index = indexVisit(visitWith([eventWith('it', { when: at('2024-05-01') })]))
    show('2024-05-01', null, index)
    expect(screen.getByText('1 entry')).toBeTruthy()
    expect(document.querySelector('[rel=prev]')).toBeNull()
  })
})

test('a title that looks like a tag shows as such', () => {
  const title = '<img src=x onerror=alert(1)>'
  show('2024-05-01', null, indexVisit(visitWith([eventWith('it', { title })])))
  expect(screen.getByText(title)).toBeTruthy()
  expect(document.querySelector('img')).toBeNull()
})
