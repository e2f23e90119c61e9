import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { preview } from 'vite'
import { describe, expect } from 'vitest'
import { itineraryOf } from '../../src/domain/itinerary'
import { indexVisit } from '../../src/domain/visit-index'
import { halfAsLongAgain } from '../support/longer-visit'
import { phone, wide } from '../support/page-parts'
import { countPdfPages } from '../support/pdf-pages'
import { test } from '../support/prepared-page'
import { buildSite } from '../support/serve-build'
import { shippedVisit } from '../support/shipped-visit'

const millimetre = 96 / 25.4
const point = 96 / 72

const states = [
  { name: 'the opening day', address: '' },
  { name: 'an event', address: '#fefu-visit' },
  { name: 'a passage beside its event', address: '?event=khasan-arrival#C20' },
  { name: 'the readings', address: '#readings' },
  { name: 'a place', address: '#khasan' },
]

const pageCounts = async (page: Page) => ({
  A4: countPdfPages(await page.pdf({ format: 'A4' })),
  Letter: countPdfPages(await page.pdf({ format: 'Letter' })),
})
const oneEach = { A4: 1, Letter: 1 }

// the longer visit is served from an address of its own
const elsewhere = /^request to another origin: http:\/\/127\.0\.0\.1:/

/** What a reader's own margins do: they stand in place of those that the style sheet asks for. */
async function printWithMargin(page: Page, margin: string): Promise<void> {
  const isDocument = ({ pathname }: URL) => pathname.endsWith('/')
  await page.route(isDocument, async (route) => {
    const response = await route.fetch()
    const asked = await response.text()
    // the policy knows the styles by their hash
    const body = asked
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace(/@page\s*\{[^}]*\}/, `@page{margin:${margin}}`)
    expect(body).toContain(`@page{margin:${margin}}`)
    await route.fulfill({ response, body })
  })
}

/** The site built from a visit half as long again, served until it is closed. */
async function longerSite() {
  const root = join(import.meta.dirname, '../..')
  const cache = join(root, 'node_modules/.cache')
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'longer-'))
  const data = join(folder, 'data')
  await cp(join(root, 'data'), data, { recursive: true })
  const { title, from, to, events } = halfAsLongAgain(shippedVisit)
  await writeFile(join(data, 'visit.json'), JSON.stringify({ title, from, to, events }))
  const outDir = join(folder, 'site')
  buildSite(root, outDir, { DATA_DIR: data })
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

describe('printing', () => {
  for (const javaScriptEnabled of [true, false]) {
    const scripts = javaScriptEnabled ? 'on' : 'off'
    test(`gives the itinerary on one page of A4 or Letter, whatever is shown, scripts ${scripts}`, async ({
      openPage,
    }) => {
      for (const { name, address } of states) {
        const page = await openPage(address, { javaScriptEnabled, viewport: wide })
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          expect(await pageCounts(page), `${name}, ${colorScheme}`).toEqual(oneEach)
        }
        await page.emulateMedia({ media: 'print' })
        expect(
          await page.locator('[data-page="itinerary"] tbody tr').first().isVisible(),
          name,
        ).toBe(true)
        const others = page.locator('[data-page]:not([data-page="itinerary"])')
        expect(await others.filter({ visible: true }).count(), name).toBe(0)
        expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0)
      }
    }, 180_000)
  }

  test('gives one page from a phone', async ({ openPage }) => {
    const page = await openPage('?event=khasan-arrival#C20', { viewport: phone })
    expect(await pageCounts(page)).toEqual(oneEach)
  })

  for (const javaScriptEnabled of [true, false]) {
    const scripts = javaScriptEnabled ? 'on' : 'off'
    test(`keeps to one page whatever the margins, scripts ${scripts}`, async ({ preparePage }) => {
      for (const margin of ['0', '5mm', '12mm', '15mm', '20mm']) {
        const { page, open } = await preparePage({ javaScriptEnabled, viewport: wide })
        await printWithMargin(page, margin)
        await open('#khasan')
        await page.waitForLoadState()
        expect(await pageCounts(page), margin).toEqual(oneEach)
      }
    }, 120_000)
  }

  test('folds what has no room in a visit half as long again, and still keeps to one page', async ({
    preparePage,
  }) => {
    const site = await longerSite()
    try {
      for (const margin of ['0', '10mm', '20mm']) {
        for (const javaScriptEnabled of [true, false]) {
          const { page, forgive } = await preparePage({ javaScriptEnabled, viewport: wide })
          forgive(elsewhere)
          await printWithMargin(page, margin)
          await page.goto(site.address)
          expect(await pageCounts(page), margin).toEqual(oneEach)
        }
      }
      const { page, forgive } = await preparePage({ javaScriptEnabled: false, viewport: wide })
      forgive(elsewhere)
      await page.goto(site.address)
      await page.emulateMedia({ media: 'print' })
      const sheet = page.locator('[data-page="itinerary"] article')
      expect(await sheet.getByText(/^and \d+ more on this day$/).count()).toBeGreaterThan(0)
      expect(await sheet.getByText(/lesser entries are counted/).count()).toBe(1)
      expect(await sheet.getByText('13:00', { exact: true }).count()).toBeGreaterThan(0)
    } finally {
      await site.close()
    }
  }, 120_000)

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is legible in ${colorScheme}, on the narrowest page and on the widest`, async ({
      openPage,
    }) => {
      for (const width of [170, 190, 210]) {
        const viewport = { width: Math.round(width * millimetre), height: 1000 }
        const page = await openPage('', { colorScheme, viewport })
        await page.emulateMedia({ media: 'print' })
        const text = await printedText(page)
        expect(text.length).toBeGreaterThan(100)
        expect(text.filter(({ size }) => size / point < 7.495)).toEqual([])
        // dark ink on white paper, whatever the screen shows: luminance at most that of #767676
        expect(text.filter(({ luminance }) => luminance > 0.182)).toEqual([])
        expect(text.filter(({ right }) => right > width * millimetre + 1)).toEqual([])
        expect(text.filter(({ clipped }) => clipped)).toEqual([])
      }
    })
  }

  test('prints the one day whose sheet is shown, on two pages at most', async ({ openPage }) => {
    const page = await openPage('?sheet=2023-09-13#itinerary')
    const sheet = page.locator('[data-page="itinerary"] article')
    await sheet.getByRole('heading', { name: 'Wednesday 13 September' }).waitFor()
    const counts = await pageCounts(page)
    expect(Math.max(counts.A4, counts.Letter)).toBeLessThanOrEqual(2)
    await page.getByRole('link', { name: 'The whole visit' }).click()
    await sheet.getByRole('heading', { name: shippedVisit.title }).waitFor()
    expect(await pageCounts(page)).toEqual(oneEach)
  })

  test('gives a tagged document with its language, its title and live links', async ({
    openPage,
  }) => {
    const page = await openPage('')
    const pdf = Buffer.from(await page.pdf({ format: 'A4', tagged: true })).toString('latin1')
    expect(pdf).toMatch(/\/StructTreeRoot/)
    expect(pdf).toMatch(/\/Lang\s*\(en/)
    expect(pdf).toMatch(/\/Title/)
    for (const { csl } of shippedVisit.articles) expect(pdf).toContain(`/URI (${csl.URL}`)
    expect(pdf).toMatch(/\?event=vostochny-arrival#A6/)
  })

  test('has a row for everything that happened on a day, and the four sources with their addresses', async ({
    openPage,
  }) => {
    const page = await openPage('')
    await page.emulateMedia({ media: 'print' })
    const sheet = page.locator('[data-page="itinerary"] article')
    const rows = await sheet.getByRole('row').allInnerTexts()
    const happened = shippedVisit.events.filter(
      ({ status, kind }) => status === 'reported' && !['statement', 'reaction'].includes(kind),
    )
    expect(happened.length).toBeGreaterThan(30)
    for (const { title, when } of happened) {
      const own = rows.filter((row) => row.includes(title))
      expect(own.length, title).toBe(1)
      if (when.time !== undefined) expect(own[0]).toContain(when.time)
    }
    expect(rows.filter((row) => row.includes('No report in any of the articles')).length).toBe(1)

    const words = (await sheet.innerText()).replace(/\s+/g, '')
    for (const { csl } of shippedVisit.articles) {
      const shown = csl.URL.includes('%22') ? csl.URL : decodeURI(csl.URL)
      expect(words).toContain(shown)
    }
    for (const forecast of shippedVisit.events.filter(
      ({ status, when }) => status === 'expected' && when.date !== null,
    )) {
      expect(words).toContain(forecast.title.replace(/^Expected[^:]*: /, '').replace(/\s+/g, ''))
    }
  })

  // A tagged document is read in the order of its elements: here, that order and the one on the page.
  for (const javaScriptEnabled of [true, false]) {
    test(`reads by day, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({ openPage }) => {
      const page = await openPage('', { javaScriptEnabled })
      await page.emulateMedia({ media: 'print' })
      const sheet = page.locator('[data-page="itinerary"] article')
      const read = await sheet.getByRole('row').evaluateAll((rows) =>
        rows.map((row) => ({
          text: row.textContent ?? '',
          top: row.getBoundingClientRect().top,
        })),
      )
      const told = itineraryOf(indexVisit(shippedVisit)).flatMap(({ rows }) =>
        rows.map(({ event }) => event.title),
      )
      expect(told.length).toBeGreaterThan(30)
      const at = told.map((title) => read.findIndex(({ text }) => text.includes(title)))
      expect(at).not.toContain(-1)
      expect(at).toEqual(at.toSorted((a, b) => a - b))
      const tops = read.map(({ top }) => top)
      expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    })
  }

  test('is called by the button, once', async ({ openPage }) => {
    const page = await openPage('')
    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset.printed = `${document.documentElement.dataset.printed ?? ''}1`
      }
    })
    await page.getByRole('button', { name: 'Print the itinerary' }).click()
    expect(await page.evaluate(() => document.documentElement.dataset.printed)).toBe('1')
  })
})

/** Every piece of text that would be printed, with what makes it legible or not. */
function printedText(page: Page) {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const pieces: {
      text: string
      size: number
      luminance: number
      right: number
      clipped: boolean
    }[] = []
    const linear = (channel: number) =>
      channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      if (element === null || node.textContent?.trim() === '' || !element.checkVisibility())
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const style = getComputedStyle(element)
      const [r = 0, g = 0, b = 0] = (style.color.match(/[\d.]+/g) ?? [])
        .slice(0, 3)
        .map((channel) => linear(Number(channel) / 255))
      pieces.push({
        text: node.textContent ?? '',
        size: Number.parseFloat(style.fontSize),
        luminance: 0.2126 * r + 0.7152 * g + 0.0722 * b,
        right: range.getBoundingClientRect().right,
        clipped:
          style.overflow !== 'visible' &&
          (element.scrollWidth > element.clientWidth + 1 ||
            element.scrollHeight > element.clientHeight + 1),
      })
    }
    return pieces
  })
}
