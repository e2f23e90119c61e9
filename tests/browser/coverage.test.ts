import { describe, expect } from 'vitest'
import { addressOf, phone, recordOf, wide } from '../support/page-parts'
import { test } from '../support/prepared-page'
import { shippedEvent, shippedPassages } from '../support/shipped-visit'

const title = { level: 2, name: 'Who reported what' } as const

describe('who reported what', () => {
  test('is reached from the articles and from the readings', async ({ openPage }) => {
    const page = await openPage('#articles', { viewport: wide })
    for (const from of ['#articles', '#readings']) {
      await page.goto(new URL(from, page.url()).href)
      await page
        .getByRole('link', { name: 'Who reported what, and who was silent' })
        .filter({ visible: true })
        .click()
      await page.getByRole('heading', title).waitFor()
      expect(addressOf(page)).toBe('#coverage')
      expect(await page.title()).toMatch(/^Who reported what/)
    }
    const here = page.getByRole('link', { name: 'The articles', exact: true }).first()
    expect(await here.getAttribute('aria-current')).toBe('page')
  })

  test('leads by keyboard from a count to the entries of the day, to an event, and back', async ({
    openPage,
  }) => {
    const page = await openPage('#coverage', { viewport: wide })
    const row = page.getByRole('row', { name: /^Wed 13/ })
    await row.getByRole('link', { name: '14' }).focus()
    await page.keyboard.press('Enter')
    expect(addressOf(page)).toBe('#coverage-2023-09-13')
    const day = page.locator('[id="coverage-2023-09-13"]')
    expect(await day.evaluate((heading) => heading === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await recordOf(page, shippedEvent('amur-oblast-entry').title).waitFor()
    await page.goBack()
    expect(addressOf(page)).toBe('#coverage-2023-09-13')
    await page.getByRole('heading', title).waitFor()
  })

  test('opens a paragraph of an article', async ({ openPage }) => {
    const page = await openPage('#coverage', { viewport: phone })
    await page.getByRole('link', { name: /^C 17: 105 words, background/ }).click()
    expect(addressOf(page)).toBe('#C17')
    await page.locator('[id="C17"]').waitFor()
  })

  test('is the address of what an origin is', async ({ openPage }) => {
    const page = await openPage('#cosmodrome-tour', { viewport: wide })
    await page.getByRole('link', { name: '3 origins' }).filter({ visible: true }).click()
    await page.getByRole('heading', { name: 'What counts as one origin' }).waitFor()
    expect(addressOf(page)).toBe('#coverage-origins')
  })

  test('draws the four uses apart without colour, each paragraph as tall as it is long', async ({
    openPage,
  }) => {
    const page = await openPage('#coverage', { viewport: wide })
    const look = (label: string) =>
      page.locator(`[data-page="coverage"] a[href="#${label}"] svg`).evaluate((bar) => {
        const { backgroundColor, backgroundImage, borderStyle } = getComputedStyle(bar)
        return {
          height: bar.clientHeight,
          tone: [backgroundColor, backgroundImage, borderStyle].join(),
        }
      })
    const bars = await Promise.all(['A5', 'C16', 'A4', 'C2'].map(look))
    expect(new Set(bars.map(({ tone }) => tone)).size).toBe(4)
    const [long, longer] = await Promise.all([look('A6'), look('A5')])
    expect(longer.height).toBeGreaterThan(long.height * 2)
  })

  test('stands in the bare document, whole and styled', async ({ openPage }) => {
    const page = await openPage('#coverage', { viewport: wide, javaScriptEnabled: false })
    const part = page.locator('[data-page="coverage"]')
    expect(await part.getByRole('heading', title).isVisible()).toBe(true)
    const bars = part.locator('a[data-use] svg')
    expect(await bars.count()).toBe(shippedPassages.length)
    expect((await bars.first().boundingBox())?.width).toBe(18)
    await part
      .getByRole('row', { name: /^Tue 12/ })
      .getByRole('link', { name: '7' })
      .click()
    expect(addressOf(page)).toBe('#coverage-2023-09-12')
  })

  test('stays as the document has it if its code does not come', async ({ preparePage }) => {
    const { page, open, forgive } = await preparePage({ viewport: wide })
    await page.route(/CoveragePage/, (route) => route.abort())
    await open('#coverage')
    // it takes room: what is pressed before it is there moves under the pointer
    const notice = page.getByText('A part of the page could not be loaded')
    await notice.filter({ visible: true }).waitFor()
    await page
      .getByRole('row', { name: /^Wed 13/ })
      .getByRole('link', { name: '14' })
      .click()
    await page.waitForURL((url) => url.hash === '#coverage-2023-09-13')
    await page.getByRole('link', { name: 'Kim praises the cosmodrome' }).click()
    await recordOf(page, shippedEvent('kims-praise').title).waitFor()
    await expect.poll(() => forgive(/CoveragePage|ERR_FAILED/)).toBeGreaterThan(0)
  })
})
