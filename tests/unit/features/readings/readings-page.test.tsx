import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../../../../src/domain/visit'
import { indexVisit } from '../../../../src/domain/visit-index'
import { ReadingsPage } from '../../../../src/features/readings/ReadingsPage'
import { textOf } from '../../../support/read-element'
import { shippedIndex } from '../../../support/shipped-index'
import { cite, eventWith, readingWith, visitWith } from '../../../support/visit-builder'

function show(chosen: string | null = null, index = shippedIndex) {
  return render(<ReadingsPage index={index} chosen={chosen} />)
}

/** A reading of an invented visit on the page, alone. */
function showReading(more: Partial<Reading>): HTMLElement {
  const reading = readingWith('case', more)
  show(null, indexVisit(visitWith([eventWith('it')], { readings: [reading] })))
  return screen.getByRole('article', { name: reading.question })
}

const editors = 'The editor’s, from outside'

describe('where the articles differ', () => {
  test('every reading has its question, all its witnesses, what is shown and why', () => {
    show()
    const cases = screen.getAllByRole('article')
    expect(cases.map(({ id }) => id).toSorted()).toEqual(
      shippedIndex.visit.readings.map(({ id }) => id).toSorted(),
    )
    for (const { id, question, witnesses, shown, because } of shippedIndex.visit.readings) {
      const text = textOf(document.getElementById(id))
      for (const words of [question, shown, because, ...witnesses.map(({ says }) => says)]) {
        expect(text).toContain(words.replace(/\s+/g, ' '))
      }
    }
  })

  test('the kinds are counted, and each leads to its group', () => {
    show('readings-garbled')
    const kinds = within(screen.getByRole('navigation', { name: 'Kinds of readings' }))
    const garbled = shippedIndex.visit.readings.filter(({ kind }) => kind === 'garbled')
    const link = kinds.getByRole('link', { name: `Garbled in print ${garbled.length}` })
    expect(link.getAttribute('href')).toBe('#readings-garbled')
    expect(link.getAttribute('aria-current')).toBe('true')
    const group = screen.getByRole('region', { name: /^Garbled in print/ })
    expect(within(group).getAllByRole('article')).toHaveLength(garbled.length)
  })

  test('a kind without a reading has no group', () => {
    showReading({ kind: 'silent' })
    expect(screen.getAllByRole('region').map((region) => textOf(region).slice(0, 8))).toEqual([
      'Not told',
    ])
  })
})

describe('a reading', () => {
  test('shows each witness with article, phrase, words and chips', () => {
    const reading = showReading({
      witnesses: [
        { says: 'It was six.', cites: [cite('A3', { phrase: 'six of them' }), cite('A4')] },
        { says: 'It was five.', cites: [cite('B2', { phrase: 'just five' })] },
      ],
    })
    const [first, second] = within(reading).getAllByRole('listitem')
    expect(textOf(first)).toMatch(/^A Paper A ?six of them ?It was six\. ?A3 ?A4$/)
    expect(textOf(second)).toMatch(/^B Paper B ?just five ?It was five\. ?B2$/)
    const chip = within(reading).getByRole('link', { name: 'B2' })
    expect(chip.getAttribute('href')).toBe('#B2')
  })

  test('names the articles that are silent', () => {
    const reading = showReading({ witnesses: [{ says: 'So.', cites: [cite('B1')] }] })
    expect(textOf(within(reading).getByText(/silent/))).toBe('A silent')
  })

  test('names no silence where all articles speak', () => {
    const witnesses = [{ says: 'So.', cites: [cite('A1'), cite('B1')] }]
    expect(textOf(showReading({ witnesses }))).not.toContain('silent')
  })

  test('leads to the events that it is about', () => {
    const reading = showReading({ events: ['it'] })
    const link = within(reading).getByRole('link', { name: 'Event it' })
    expect(link.getAttribute('href')).toBe('#it')
  })

  test('sets evidence from outside apart, as the editor’s, with its address', () => {
    const url = 'https://www.map.example/bridge'
    const reading = showReading({ evidence: [{ says: 'A map shows one.', url }] })
    const label = within(reading).getByText(editors)
    expect(textOf(label.parentElement)).toContain('A map shows one.')
    const link = within(reading).getByRole('link', { name: 'map.example' })
    expect(link.getAttribute('href')).toBe(url)
    const witnesses = within(reading).getByRole('list')
    expect(textOf(witnesses)).not.toContain('A map shows one.')
  })

  test('speaks of no editor where there is no evidence', () => {
    expect(within(showReading({})).queryByText(editors)).toBeNull()
  })

  test('with words that look like tags shows them as such', () => {
    const tag = '<img src=x onerror=alert(1)>'
    const reading = showReading({
      question: tag,
      shown: tag,
      because: tag,
      witnesses: [{ says: tag, cites: [cite('A1', { phrase: tag })] }],
    })
    expect(within(reading).getAllByText(tag).length).toBeGreaterThanOrEqual(4)
    expect(document.querySelector('img')).toBeNull()
  })
})

test('the garbled hour of the train shows all witnesses, A’s hour, and the editor’s find apart', () => {
  show('thirteen-ten-am')
  const reading = document.getElementById('thirteen-ten-am')
  expect(textOf(reading)).toContain('at 13.00 hours in local time')
  expect(textOf(reading)).toContain('B silent')
  expect(textOf(reading)).toContain(editors)
})

describe('an article without a word', () => {
  test('dated before the day in question is not called silent', () => {
    show()
    const absent = textOf(document.getElementById('fefu-day'))
    expect(absent).toContain('B silent')
    expect(absent).toContain('A dated before: 14 September')
    expect(absent).toContain('D dated before: 13 September')
  })

  test('is silent where the day in question is not certain', () => {
    show()
    expect(textOf(document.getElementById('rifles-when'))).toContain('A B D silent')
  })
})

test('a forecast and its outcome stand on the days that they name', () => {
  show()
  const reading = document.getElementById('fefu-day')
  const rows = [...(reading?.querySelectorAll('[data-status]') ?? [])]
  expect(rows.map((row) => row.getAttribute('data-status'))).toEqual(['expected', 'reported'])
  const starts = rows.map((row) => Number(row.querySelector('rect')?.getAttribute('x')))
  // eight days of 34 px: the 16th is the seventh, the 17th the eighth
  expect(starts).toEqual([6 * 34 + 2, 7 * 34 + 2])
  expect(textOf(rows[0] ?? null)).toContain('Saturday 16 September: not borne out')
})

test('a forecast without a day is told without a mark', () => {
  show()
  const [forecast] = document.querySelectorAll('#putin-goes-to-vostochny [data-status="expected"]')
  expect(forecast?.querySelector('rect')).toBeNull()
  expect(textOf(forecast ?? null)).toContain('No day reported: borne out')
})

test('a witness that the viewer follows says so, not by its rule alone', () => {
  show()
  const followed = shippedIndex.visit.readings.flatMap(({ witnesses }) =>
    witnesses.filter((witness) => witness.followed),
  )
  expect(screen.getAllByText('followed')).toHaveLength(followed.length)
})

test('every garbled passage has what was meant, how sure that is, and why', () => {
  show()
  for (const { id, garbles = [] } of shippedIndex.visit.readings) {
    for (const { cite: garbled, meant = '', because } of garbles) {
      const text = textOf(document.getElementById(id))
      for (const words of [garbled.phrase, meant, because]) expect(text).toContain(words)
    }
  }
})
