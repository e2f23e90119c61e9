import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { addressOf, phone, recordOf, wide } from '../support/page-parts'
import { shippedEvent, shippedVisit } from '../support/shipped-visit'

const count = (kind: string) =>
  shippedVisit.readings.filter((reading) => reading.kind === kind).length

describe('where the articles differ', () => {
  test('leads by keyboard from the counts to each group', async ({ openPage }) => {
    const page = await openPage('#readings', { viewport: wide })
    const kinds = page.getByRole('navigation', { name: 'Kinds of readings' })
    const groups = [
      ['differ', 'Accounts that differ'],
      ['forecast', 'Forecast and outcome'],
      ['garbled', 'Garbled in print'],
      ['silent', 'Not told'],
      ['undecidable', 'Undecided'],
    ] as const
    for (const [kind, name] of groups) {
      const link = kinds.getByRole('link', { name: `${name} ${count(kind)}` })
      await link.focus()
      await page.keyboard.press('Enter')
      expect(addressOf(page)).toBe(`#readings-${kind}`)
      const heading = page.getByRole('heading', { level: 3, name: `${name} ${count(kind)}` })
      const top = (await heading.boundingBox())?.y ?? Number.NaN
      expect(top, name).toBeGreaterThanOrEqual(0)
      expect(top, name).toBeLessThan(wide.height - 100)
    }
  })

  test('is reached from an event, and leads back to it', async ({ openPage }) => {
    const page = await openPage('#farewell', { viewport: wide })
    const { title } = shippedEvent('farewell')
    await recordOf(page, title)
      .getByRole('link', { name: 'Did Putin and Kim part on the 13th or on the 14th?' })
      .click()
    const reading = page.locator('[id="farewell-day"]')
    await reading.waitFor()
    expect(addressOf(page)).toBe('#farewell-day')
    await reading.getByRole('link', { name: title }).click()
    await recordOf(page, title).waitFor()
    expect(addressOf(page)).toBe('#farewell')
  })

  test('sets a forecast on an earlier day than its outcome, dashed', async ({ openPage }) => {
    const page = await openPage('#fefu-day', { viewport: phone })
    const marks = page.locator('[id="fefu-day"] [data-status] rect')
    const [forecast, outcome] = await marks.evaluateAll((rects) =>
      rects.map((rect) => ({
        right: rect.getBoundingClientRect().right,
        left: rect.getBoundingClientRect().left,
        dashes: getComputedStyle(rect).strokeDasharray,
      })),
    )
    expect(forecast?.right).toBeLessThan(outcome?.left ?? 0)
    expect(forecast?.dashes).not.toBe('none')
    expect(outcome?.dashes).toBe('none')
  })

  test('has its groups larger than the questions in them, and these larger than the words', async ({
    openPage,
  }) => {
    const page = await openPage('#readings', { viewport: wide })
    const size = (selector: string) =>
      page
        .locator(`[data-page="readings"] ${selector}`)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    const [title, group, question, shown, witness] = await Promise.all(
      ['h2', 'h3', 'h4', 'dd', 'q'].map(size),
    )
    const sizes = [title, group, question, shown, witness].map(Number)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(new Set(sizes).size).toBe(5)
  })
})
