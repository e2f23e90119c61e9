import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { test as base, inject } from 'vitest'
import { chromiumArguments } from './chromium'
import { listenForComplaints } from './page-complaints'

export type PageOptions = Pick<
  BrowserContextOptions,
  | 'viewport'
  | 'colorScheme'
  | 'javaScriptEnabled'
  | 'reducedMotion'
  | 'forcedColors'
  | 'timezoneId'
  | 'locale'
  | 'hasTouch'
  | 'isMobile'
  | 'permissions'
>

/** Opens an address of the built site, such as '#khasan', in a browser context of its own. */
export type OpenPage = (address?: string, options?: PageOptions) => Promise<Page>

/**
 * The test function of the browser tests. Its `openPage` waits until the app runs (unless scripts
 * are off); after each test every page it opened is closed, and the test fails if any of them
 * complained: see `listenForComplaints`.
 */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the pattern for what a fixture needs
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await chromium.launch({
      executablePath: inject('chromiumProgram'),
      args: chromiumArguments,
    })
    onCleanup(() => browser.close())
    return browser
  })
  .extend('openPage', async ({ browser }, { onCleanup }): Promise<OpenPage> => {
    const site = inject('siteAddress')
    const opened: { close: () => Promise<void>; complaints: readonly string[] }[] = []

    onCleanup(async () => {
      await Promise.all(opened.map(({ close }) => close()))
      const complaints = opened.flatMap((page) => page.complaints)
      if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`)
    })

    return async (address = '', options = {}) => {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      const complaints = listenForComplaints(page, new URL(site).origin)
      opened.push({ close: () => context.close(), complaints })
      await page.goto(new URL(address, site).href)
      if (options.javaScriptEnabled !== false) await untilRunning(page, complaints)
      return page
    }
  })

async function untilRunning(page: Page, complaints: readonly string[]): Promise<void> {
  try {
    await page.waitForSelector('html[data-scripts="running"]', { timeout: 30_000 })
  } catch (error) {
    throw new Error(`The app did not start.\n${complaints.join('\n')}`, { cause: error })
  }
}
