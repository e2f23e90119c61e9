import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filtered, noFilter } from '../../../src/domain/filter'
import { UNDATED } from '../../../src/domain/programme'
import { fileName } from '../../../src/export/file-name'
import { formats } from '../../../src/export/formats'
import { scopeOf, takingOf } from '../../../src/export/taking'
import { formatsOffered } from '../../../src/features/exports/formats-offered'
import { shippedIndex } from '../../support/shipped-index'
import { edition, takingText } from '../../support/visit-to-export'

const shown = filtered(shippedIndex, { ...noFilter, kind: ['gift'] })
const taking = (word: string | null) =>
  takingOf({
    index: shippedIndex,
    shown,
    edition,
    scope: word === null ? { kind: 'visit' } : (scopeOf(shippedIndex, word) ?? { kind: 'visit' }),
  })

describe('what is taken along', () => {
  test.each([
    [null, shippedIndex.visit.events.length],
    ['filtered', shown.visit.events.length],
    ['2023-09-13', shippedIndex.eventsOfDay.get('2023-09-13')?.length],
    [UNDATED, shippedIndex.undated.length],
    ['vostochny-arrival', 1],
    ['2023-09-11', 0],
  ])('%s is so many events', (word, count) => {
    expect(taking(word).events).toHaveLength(count ?? Number.NaN)
  })

  test.each(['', 'khasan', '2031-01-01', '__proto__', 'A6'])('%j is nothing to take', (word) => {
    expect(scopeOf(shippedIndex, word)).toBeNull()
  })

  test('has a file name that every system takes', () => {
    expect(fileName(taking('2023-09-13'), { extension: 'ics' })).toBe(
      'kim-jong-un-in-russia-2023-2023-09-13.ics',
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        const name = fileName(takingText(title), { extension: 'csv' })
        expect(name).toMatch(/^[a-z0-9-]{1,100}\.csv$/)
      }),
    )
  })

  test('is offered in every format that there is, under its name', () => {
    expect(formatsOffered.map(({ id, name }) => [id, name])).toEqual(
      formats.map(({ id, name }) => [id, name]),
    )
  })
})
