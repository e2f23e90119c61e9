import type { Page, Route } from 'playwright-core'
import { describe, expect } from 'vitest'
import { addressOf, phone, recordOf, wide } from '../support/page-parts'
import { test, untilHydrated, untilRunning } from '../support/prepared-page'
import { shippedEvent } from '../support/shipped-visit'

const { id, title } = shippedEvent('khasan-arrival')

/** How far below the window's top edge the passage begins, for each frame since it came into sight. */
function topsOf(page: Page, passage: string) {
  return page.evaluateHandle((passage) => {
    const tops: number[] = []
    const frame = () => {
      const element = document.getElementById(passage)
      if (element?.ariaCurrent === 'true') tops.push(element.getBoundingClientRect().top)
      requestAnimationFrame(frame)
    }
    frame()
    return tops
  }, passage)
}

/** Holds back the code of the parts whose files are called so, until the answer is called. */
async function holdBack(page: Page, files: RegExp): Promise<() => void> {
  let bring = () => {}
  const asked = new Promise<void>((resolve) => {
    bring = resolve
  })
  await page.route(files, async (route: Route) => {
    await asked
    await route.continue()
  })
  return bring
}

describe('a reader who is faster than the code of a part', () => {
  for (const viewport of [wide, phone]) {
    test(`is led on without loading the page anew, ${viewport.width} px wide`, async ({
      preparePage,
    }) => {
      const { page, open } = await preparePage({ viewport, reducedMotion: 'reduce' })
      const bringCode = await holdBack(page, /(EventRecord|ArticlesPage)-[^/]*\.js$/)
      await open(`#${id}`)
      await untilRunning(page)
      const watched = await topsOf(page, 'C20')
      const chip = page.locator(`[id='${id}']`).getByRole('link', { name: 'C20', exact: true })
      await chip.first().click()
      expect(addressOf(page)).toBe(`?event=${id}#C20`)
      await page.locator('#C20').waitFor()
      bringCode()
      await page.locator('#C20[aria-current="true"]').waitFor()
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(true))))
      // In the first frame that marks it, it stands where it stays; another load would have
      // ended the watch.
      const tops = await watched.jsonValue()
      expect(tops.length).toBeGreaterThan(0)
      for (const top of tops) {
        expect(top).toBeGreaterThanOrEqual(0)
        expect(top).toBeLessThan(viewport.height - 120)
      }
      await page.getByRole('link', { name: `Back to “${title}”` }).click()
      await recordOf(page, title).waitFor()
    })
  }

  test('presses a button once, and it does what it says when its code is there', async ({
    preparePage,
  }) => {
    const { page, open } = await preparePage({ viewport: phone, reducedMotion: 'reduce' })
    const bringCode = await holdBack(page, /FilterBar-[^/]*\.js$/)
    await open('#2023-09-13')
    await untilRunning(page)
    const turn = page.getByRole('button', { name: 'Filter the events' })
    await turn.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    expect(await turn.getAttribute('aria-expanded')).toBe('false')
    bringCode()
    await page.getByRole('link', { name: /^Talks, \d+ events$/ }).waitFor()
    expect(await turn.getAttribute('aria-expanded')).toBe('true')
    expect(await turn.evaluate((button) => button === document.activeElement)).toBe(true)
  })

  test('goes back by Escape, and on by Right', async ({ preparePage }) => {
    const { page, open } = await preparePage({ viewport: phone, reducedMotion: 'reduce' })
    await holdBack(page, /EventRecord-[^/]*\.js$/)
    await open('#2023-09-17')
    await untilRunning(page)
    await page.locator('[data-row][href="#fefu-visit"]').focus()
    await page.keyboard.press('Enter')
    expect(addressOf(page)).toBe('#fefu-visit')
    await page.keyboard.press('Escape')
    expect(addressOf(page)).toBe('#2023-09-17')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowLeft')
    expect(addressOf(page)).toBe('#2023-09-16')
  })

  test('reads on, and is not fetched back when the code comes', async ({ preparePage }) => {
    const { page, open } = await preparePage({ viewport: wide, reducedMotion: 'reduce' })
    const bringCode = await holdBack(page, /ArticlesPage-[^/]*\.js$/)
    await open(`#${id}`)
    await untilRunning(page)
    const chip = page.locator(`[id='${id}']`).getByRole('link', { name: 'C20', exact: true })
    await chip.first().click()
    const top = () => page.evaluate(() => scrollY)
    await expect.poll(top).toBeGreaterThan(0)
    await page.mouse.move(700, 500)
    await page.mouse.wheel(0, -400)
    await page.waitForTimeout(300)
    bringCode()
    await page.locator('#C20[aria-current="true"]').waitFor()
    const distance = await page.locator('#C20').evaluate((it) => it.getBoundingClientRect().top)
    // brought back it would stand right below the masthead
    expect(Math.abs(distance)).toBeGreaterThan(250)
  })

  test('skips to the content, and presses Enter in the search, before anything runs', async ({
    preparePage,
  }) => {
    const { page, open } = await preparePage({ viewport: wide, reducedMotion: 'reduce' })
    const bringCode = await holdBack(page, /(index|react)-[^/]*\.js$/)
    await open('', { waitUntil: 'commit' })
    await page.locator('#end-of-document').waitFor({ state: 'attached' })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('searchbox').fill('gift')
    await page.getByRole('searchbox').press('Enter')
    bringCode()
    await page.getByRole('region', { name: 'Results for gift' }).waitFor()
    expect(await page.getByText('Nothing here answers to').count()).toBe(0)
  })

  test('leaves the page, and the button that was pressed there stays unpressed', async ({
    preparePage,
  }) => {
    const { page, open } = await preparePage({ viewport: wide, reducedMotion: 'reduce' })
    const bringCode = await holdBack(page, /FilterBar-[^/]*\.js$/)
    await open('#2023-09-13')
    await untilRunning(page)
    await page.getByRole('button', { name: 'Filter the events' }).click()
    await page.getByRole('link', { name: 'People', exact: false }).first().click()
    bringCode()
    await untilHydrated(page)
    await page.goBack()
    const turn = page.getByRole('button', { name: 'Filter the events' })
    expect(await turn.getAttribute('aria-expanded')).toBe('false')
  })
})
