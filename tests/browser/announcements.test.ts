import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { openFilters } from '../support/every-view'
import { wide } from '../support/page-parts'

/** Begins to write down what the live regions of the page say, as a screen reader would hear it. */
function listen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    let pending: Element[] = []
    const region = '[role="status"], [role="alert"], [aria-live]'
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const live = element?.closest(region)
        if (!live || pending.includes(live)) continue
        if (pending.length === 0) {
          setTimeout(() => {
            for (const each of pending) {
              const text = (each.textContent ?? '').trim()
              if (text !== '' && each.checkVisibility()) said.push(text)
            }
            pending = []
          }, 30)
        }
        pending.push(live)
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
}

/** What was said since the last time that this was asked, once it has begun to be said. */
async function heard(page: Page, isSilent = false): Promise<string[]> {
  if (!isSilent)
    await page.waitForFunction(() => (window as unknown as { said: string[] }).said.length > 0)
  await page.waitForTimeout(250)
  return page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0))
}

describe('what assistive technology is told', () => {
  test('is said once for each thing done', async ({ openPage }) => {
    const page = await openPage('#2023-09-13', {
      viewport: wide,
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.locator('[data-chronology] .vis-item').first().waitFor()
    await listen(page)
    const link = (name: RegExp) =>
      page.getByRole('link', { name }).filter({ visible: true }).first()
    const button = (name: RegExp) =>
      page.getByRole('button', { name }).filter({ visible: true }).first()

    await link(/^17 Sun September/).click()
    expect.soft(await heard(page)).toEqual(['Sunday 17 September'])
    await page.locator('[data-row][href="#fefu-visit"]').click()
    expect.soft((await heard(page)).length, 'an event').toBe(1)
    await openFilters(page)
    await link(/^Gift, /).click()
    expect.soft(await heard(page)).toEqual([expect.stringMatching(/^\d+ of \d+ events$/)])
    await link(/^All events$/).click()
    expect.soft(await heard(page, true), 'nothing is left to say').toEqual([])
    await page.getByRole('searchbox').fill('gift')
    await page.keyboard.press('Enter')
    await page.getByText(/^\d+ results/).waitFor()
    const results = await heard(page)
    expect.soft(results.filter((text) => /^\d+ results/.test(text)).length).toBe(1)
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => !url.searchParams.has('q'))
    expect.soft((await heard(page)).length, 'out of the search').toBe(1)
    await link(/^About$/).click()
    expect.soft(await heard(page)).toEqual(['About'])
    await link(/^Export$/).click()
    expect.soft(await heard(page)).toEqual(['Export'])
    await button(/^Copy iCalendar/).click()
    expect.soft(await heard(page)).toEqual([expect.stringMatching(/^Copied as /)])
  })
})
