import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { test as base, type PageOptions } from './browser-test'
import { listenForComplaints } from './page-complaints'

export type PreparedPage = {
  page: Page
  /** Loads an address of the built site anew; does not wait for the app. */
  open: (address?: string, options?: Parameters<Page['goto']>[1]) => Promise<void>
  /** Takes out of the complaints those that match, and says how many they were. */
  forgive: (pattern: RegExp) => number
}

/**
 * The test function for what must be arranged before the page is opened: a route, an observer, a
 * clock. Complaints fail the test as with `openPage`, unless the test forgives them by name.
 */
export const test = base.extend('preparePage', async ({ browser }, { onCleanup }) => {
  const site = inject('siteAddress')
  const prepared: { close: () => Promise<void>; remaining: () => readonly string[] }[] = []

  onCleanup(async () => {
    await Promise.all(prepared.map(({ close }) => close()))
    const complaints = prepared.flatMap(({ remaining }) => remaining())
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`)
  })

  return async (options: PageOptions = {}): Promise<PreparedPage> => {
    const context = await browser.newContext(options)
    context.setDefaultTimeout(20_000)
    const page = await context.newPage()
    const complaints = listenForComplaints(page, new URL(site).origin)
    const forgiven: RegExp[] = []
    prepared.push({
      close: () => context.close(),
      remaining: () => complaints.filter((text) => !forgiven.some((known) => known.test(text))),
    })
    return {
      page,
      open: async (address = '', howFar) => {
        // From the same page another fragment would only be a jump.
        if (page.url() !== 'about:blank') await page.goto('about:blank')
        await page.goto(new URL(address, site).href, howFar)
      },
      forgive: (pattern) => {
        forgiven.push(pattern)
        return complaints.filter((text) => pattern.test(text)).length
      },
    }
  }
})

/** Waits until the app runs. */
export async function untilRunning(page: Page): Promise<void> {
  await page.waitForSelector('html[data-scripts="running"]')
}

/**
 * Waits until every part of the app is hydrated: React does so piece by piece, and reports a piece
 * that differs from the document only then. There is no event for it; React leaves a key of its own
 * on each element that it has taken over.
 */
export async function untilHydrated(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('#app *')].every(
      (element) =>
        element.closest('[data-chronology] *') !== null ||
        Object.keys(element).some((key) => key.startsWith('__reactFiber')),
    ),
  )
}
