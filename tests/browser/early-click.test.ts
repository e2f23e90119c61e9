import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { addressOf, phone, recordOf, wide } from '../support/page-parts'
import { test, untilRunning } from '../support/prepared-page'
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

describe('a reader who is faster than the code of a part', () => {
  for (const viewport of [wide, phone]) {
    test(`is led on without loading the page anew, ${viewport.width} px wide`, async ({
      preparePage,
    }) => {
      const { page, open } = await preparePage({ viewport, reducedMotion: 'reduce' })
      let bringCode: (() => void) | undefined
      const asked = new Promise<void>((resolve) => {
        bringCode = resolve
      })
      await page.route(/(EventRecord|ArticlesPage)-[^/]*\.js$/, async (route) => {
        await asked
        await route.continue()
      })
      await open(`#${id}`)
      await untilRunning(page)
      const watched = await topsOf(page, 'C20')
      const chip = page.locator(`[id='${id}']`).getByRole('link', { name: 'C20', exact: true })
      await chip.first().click()
      expect(addressOf(page)).toBe(`?event=${id}#C20`)
      await page.locator('#C20').waitFor()
      bringCode?.()
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
})
