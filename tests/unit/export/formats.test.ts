import { describe, expect, test } from 'vitest'
import { exportFormats } from '../../../src/export/formats'
import { shippedIndex } from '../../support/shipped-index'
import { autumnVisit, nothing, takingOf, unpublished } from '../../support/taken-visit'

describe.each(exportFormats)('$name', (format) => {
  test('is written as reviewed', async () => {
    await expect(format.write(takingOf(autumnVisit))).toMatchFileSnapshot(
      `golden/autumn-visit.${format.extension}`,
    )
  })

  test('of nothing is written as reviewed', async () => {
    await expect(format.write(nothing)).toMatchFileSnapshot(`golden/nothing.${format.extension}`)
  })

  test('holds every title of the shipped visit and the same text each time', () => {
    const taking = { ...takingOf(shippedIndex.visit), edition: unpublished }
    const text = format.write(taking)
    expect(format.write(taking)).toBe(text)
    expect(text.length).toBeGreaterThan(10_000)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  test('names no address of the page where none was told', () => {
    const text = format.write(takingOf(autumnVisit, { edition: unpublished }))
    expect(text).not.toContain('visit.example')
  })
})

test('every format has its own id and extension', () => {
  expect(new Set(exportFormats.map(({ id }) => id)).size).toBe(exportFormats.length)
  expect(new Set(exportFormats.map(({ extension }) => extension)).size).toBe(exportFormats.length)
})
