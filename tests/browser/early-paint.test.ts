import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { test } from '../support/browser-test'
import { listenForComplaints } from '../support/page-complaints'
import { wide } from '../support/page-parts'
import { untilRunning } from '../support/prepared-page'
import { type HalfServed, serveInHalves } from '../support/serve-in-halves'

// The first half of the document holds the days, with the one that the page opens on.
const half = '<div data-page="readings"'

const halves = test.extend('site', async ({ task: _ }, { onCleanup }): Promise<HalfServed> => {
  const site = await serveInHalves(inject('siteFolder'), half)
  onCleanup(() => site.close())
  return site
})

/** Whether anything has been painted yet, once all that has come was taken in. */
async function isPainted(page: Page): Promise<boolean> {
  await page.locator('[data-day="opening"] [data-record]').last().waitFor({ state: 'attached' })
  await page.waitForTimeout(500)
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0)
}

describe('while the document is still coming', () => {
  halves('the day that it opens on can be read, and stays as it is', async ({ browser, site }) => {
    const page = await browser.newPage({ viewport: wide })
    const complaints = listenForComplaints(page, new URL(site.address).origin)
    await page.goto(site.address, { waitUntil: 'commit' })
    expect(await isPainted(page)).toBe(true)
    expect(await page.evaluate(() => document.readyState)).toBe('loading')
    const title = page.getByRole('heading', { name: 'Train arrives at Vostochny' })
    expect(await title.isVisible()).toBe(true)
    const before = await title.boundingBox()
    site.release()
    await untilRunning(page)
    expect(await title.boundingBox()).toEqual(before)
    await page.close()
    expect(complaints).toEqual([])
  })

  for (const address of ['#six-drones', '?kind=gift']) {
    halves(`nothing is shown that ${address} does not ask for`, async ({ browser, site }) => {
      const page = await browser.newPage({ viewport: wide })
      await page.goto(`${site.address}${address}`, { waitUntil: 'commit' })
      expect(await isPainted(page)).toBe(false)
      site.release()
      await untilRunning(page)
      expect(await isPainted(page)).toBe(true)
      await page.close()
    })
  }

  halves('without scripts nothing is shown yet', async ({ browser, site }) => {
    const page = await browser.newPage({ viewport: wide, javaScriptEnabled: false })
    await page.goto(site.address, { waitUntil: 'commit' })
    expect(await isPainted(page)).toBe(false)
    site.release()
    await page.locator('#end-of-document').waitFor({ state: 'attached' })
    expect(await isPainted(page)).toBe(true)
    await page.close()
  })
})
