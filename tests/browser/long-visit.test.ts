import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { generateVisit } from '../bench/generate-visit'
import { test } from '../support/browser-test'
import { listenForComplaints } from '../support/page-complaints'
import { addressOf, wide } from '../support/page-parts'
import { countPdfPages } from '../support/pdf-pages'
import { untilRunning } from '../support/prepared-page'
import { type ServedBuild, serveBuild } from '../support/serve-build'

// A visit that no one document could hold: a thousand events.

let site: ServedBuild
let data: string

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'long-visit-'))
  mkdirSync(data, { recursive: true })
  for (const [file, value] of Object.entries(generateVisit({ events: 1000 }))) {
    writeFileSync(join(data, file), JSON.stringify(value))
  }
  site = await serveBuild(process.cwd(), { DATA_DIR: data })
})
afterAll(async () => {
  await site.close()
  await rm(data, { recursive: true, force: true })
})

/** A page of the long visit; `close` fails on what it complained of. */
async function opened(browser: Browser, address: string, javaScriptEnabled = true) {
  const page = await browser.newPage({ viewport: wide, reducedMotion: 'reduce', javaScriptEnabled })
  const complaints = listenForComplaints(page, new URL(site.address).origin)
  await page.goto(`${site.address}${address}`)
  if (javaScriptEnabled) await untilRunning(page)
  const close = async () => {
    await page.close()
    expect(complaints).toEqual([])
  }
  return { page, close }
}

describe('a visit of a thousand events', () => {
  test('has a document that opens as quickly as that of a short one', async () => {
    const html = await readFile(join(site.folder, 'index.html'), 'utf8')
    expect(html.length).toBeLessThan(400_000)
  })

  test('opens every event by its address, with its day', async ({ browser }) => {
    for (const number of [1, 345, 700, 1000]) {
      const { page, close } = await opened(browser, `#event-${number}`)
      await page.getByRole('heading', { level: 3, name: new RegExp(`no\\. ${number}$`) }).waitFor()
      const row = page.locator(`[data-row][href="#event-${number}"]`)
      expect(await row.getAttribute('aria-current')).toBe('true')
      await close()
    }
  })

  test('lists a long day in parts, and goes from one to the next', async ({ browser }) => {
    const { page, close } = await opened(browser, '#2023-09-13')
    const rows = page.locator('[data-row]')
    expect(await rows.count()).toBe(100)
    await page.getByText(/^Entries 1 to 100 of \d{3}/).waitFor()
    expect(await page.getByRole('link', { name: 'Earlier entries' }).count()).toBe(0)
    await page.getByRole('link', { name: 'Later entries' }).click()
    await page.getByText(/^Entries 101 to \d{3} of \d{3}/).waitFor()
    expect(addressOf(page)).toMatch(/^#event-\d+$/)
    const first = rows.first()
    expect(await first.getAttribute('aria-current')).toBe('true')
    await page.getByRole('link', { name: 'Earlier entries' }).click()
    await page.getByText(/^Entries 1 to 100 of \d{3}/).waitFor()
    await page.goBack()
    await page.getByText(/^Entries 101 to/).waitFor()
    await close()
  })

  test('draws its other pages when they are asked for', async ({ browser }) => {
    const { page, close } = await opened(browser, '')
    const names = ['Line and map', 'Where the articles differ', 'The articles', 'People and places']
    for (const name of [...names, 'Itinerary', 'About']) {
      await page
        .getByRole('navigation', { name: 'Views' })
        .getByRole('link', { name, exact: true })
        .click()
      await page
        .locator('[data-page]:not([hidden])')
        .getByRole('heading', { level: 2 })
        .filter({ visible: true })
        .first()
        .waitFor()
    }
    await close()
  })

  test('prints on one page, and says without scripts how much of it there is', async ({
    browser,
  }) => {
    const running = await opened(browser, '#event-500')
    expect(countPdfPages(await running.page.pdf({ format: 'A4' }))).toBe(1)
    await running.close()
    const bare = await opened(browser, '', false)
    await bare.page.getByText('This visit is too long for one document').waitFor()
    expect(await bare.page.locator('[data-row]').count()).toBe(100)
    await bare.close()
  })
})
