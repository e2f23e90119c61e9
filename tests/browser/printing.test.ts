import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { phone, wide } from '../support/page-parts'
import { countPdfPages } from '../support/pdf-pages'
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
    }, 90_000)
  }

  test('gives one page from a phone', async ({ openPage }) => {
    const page = await openPage('?event=khasan-arrival#C20', { viewport: phone })
    expect(await pageCounts(page)).toEqual(oneEach)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`fits the sheet into what A4 and Letter share, legibly, in ${colorScheme}`, async ({
      openPage,
    }) => {
      // wider than the sheet: paper has no scroll bar, but this window keeps room for one
      const viewport = { width: 800, height: 1000 }
      const page = await openPage('', { colorScheme, viewport })
      await page.emulateMedia({ media: 'print' })
      const sheet = await page.locator('[data-page="itinerary"] article').boundingBox()
      expect((sheet?.width ?? 0) / millimetre).toBeLessThanOrEqual(190.01)
      expect((sheet?.height ?? 0) / millimetre).toBeLessThanOrEqual(258)

      const text = await printedText(page)
      expect(text.length).toBeGreaterThan(100)
      expect(text.filter(({ size }) => size / point < 7.495)).toEqual([])
      // dark ink on white paper, whatever the screen shows: luminance at most that of #767676
      expect(text.filter(({ luminance }) => luminance > 0.182)).toEqual([])
      expect(text.filter(({ right }) => right > (sheet?.x ?? 0) + 190 * millimetre + 1)).toEqual([])
      expect(text.filter(({ clipped }) => clipped)).toEqual([])
    })
  }

  test('has a row for everything that happened on a day, and the four sources with their addresses', async ({
    openPage,
  }) => {
    const page = await openPage('')
    await page.emulateMedia({ media: 'print' })
    const sheet = page.locator('[data-page="itinerary"] article')
    const rows = await sheet.getByRole('row').allInnerTexts()
    const happened = shippedVisit.events.filter(
      ({ status, kind, when }) =>
        status === 'reported' && when.date !== null && !['statement', 'reaction'].includes(kind),
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
      expect(words).toContain(decodeURI(csl.URL).replace(/\s+/g, ''))
    }
    for (const forecast of shippedVisit.events.filter(
      ({ status, when }) => status === 'expected' && when.date !== null,
    )) {
      expect(words).toContain(forecast.title.replace(/^Expected[^:]*: /, '').replace(/\s+/g, ''))
    }
  })

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
