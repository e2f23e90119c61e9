import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Visit } from '../../src/domain/visit'
import { shippedVisit } from '../support/shipped-visit'

const src = join(import.meta.dirname, '../../src')

/** The one file that may name countries: it draws the map of the dataset that it is run for. */
const drawsTheMap = 'build/write-basemap.mjs'

const capitalised = /^\p{Lu}[\p{L}’'-]{2,}$/u

/** What only this visit could have taught the sources: ids, names, spellings, days and their year. */
function namesIn({ events, people, places, articles, readings, from, to }: Visit): string[] {
  const subjects = [...people, ...places]
  const records = [...events, ...subjects, ...articles, ...readings]
  const names = subjects.flatMap(({ name, names, spellings }) => [
    name,
    ...Object.values(names),
    ...spellings.map(({ as }) => as),
  ])
  const people_ = people.filter(({ kind, unnamed }) => kind === 'person' && !unnamed)
  const surnames = people_.flatMap(({ name }) => name.split(' ').filter((w) => capitalised.test(w)))
  return [
    // an id of one plain word may be a word of any program
    ...records.map(({ id }) => id).filter((id) => id.includes('-')),
    ...names.filter((name) => /\p{L}{3}|\p{Lo}{2}/u.test(name) && /\p{Lu}|\p{Lo}/u.test(name)),
    ...surnames,
    ...articles.map(({ csl }) => csl['container-title']),
    from,
    to,
    from.slice(0, 4),
    'KST',
  ]
}

/** A name as a whole word, in the letters that it is written in. */
function holds(text: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}-])`, 'u').test(text)
}

describe('the sources', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:tsx?|mjs|css)$/.test(name) && name !== drawsTheMap)
    .map((name) => ({ name, text: readFileSync(join(src, name), 'utf8') }))

  test('are found', () => {
    expect(files.length).toBeGreaterThan(100)
  })

  test('name nobody, no place and no day of the shipped visit', () => {
    const names = [...new Set(namesIn(shippedVisit))]
    const found = files.flatMap(({ name, text }) =>
      names.filter((word) => holds(text, word)).map((word) => `${name}: ${word}`),
    )
    expect(found).toEqual([])
  })

  test.each([
    ["const first = '2023-09-10'", '2023-09-10'],
    ["hrefTo('kim-jong-un')", 'kim-jong-un'],
    ['// as at Khasan', 'Khasan'],
  ])('would be caught: %s', (text, name) => {
    expect(namesIn(shippedVisit).filter((word) => holds(text, word))).toContain(name)
  })
})
