import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, inject } from 'vitest'
import { test } from '../support/browser-test'
import { listenForComplaints } from '../support/page-complaints'
import { phone, wide } from '../support/page-parts'
import { untilHydrated, untilRunning } from '../support/prepared-page'
import { offlineFileIn } from '../support/serve-build'
import { shippedVisit } from '../support/shipped-visit'

const file = offlineFileIn(inject('siteFolder'))
const address = pathToFileURL(file).href
const kilobytes = Math.ceil(statSync(file).size / 1000)

describe('the offline copy', () => {
  test('has the name of the visit and its year, and at most 900 kB', () => {
    expect(basename(file)).toMatch(/^[a-z0-9-]+-2023\.html$/)
    expect(kilobytes).toBeLessThanOrEqual(900)
  })

  test('is offered on the page, with its size, under a link that leads to it', async ({
    openPage,
  }) => {
    const page = await openPage('#about')
    const link = page.getByRole('link', { name: `One file for offline use (${kilobytes} kB)` })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toBe(basename(file))
    expect(readFileSync(await download.path())).toEqual(readFileSync(file))
  })

  test('needs no other file, and says that it is this one', async ({ browser }) => {
    const page = await browser.newPage({ viewport: wide })
    const complaints = listenForComplaints(page, 'null')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${address}#about`)
    await untilHydrated(page)
    await page.getByText('This is the page as one file').waitFor()
    expect(await page.getByRole('link', { name: 'One file for offline use' }).count()).toBe(0)
    for (const { id } of shippedVisit.events.slice(0, 12)) {
      await page.evaluate((fragment) => {
        location.hash = fragment
      }, id)
    }
    await page.locator('[data-chronology] .vis-item').first().waitFor()
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([address])
    expect(complaints).toEqual([])
    await page.close()
  })

  for (const viewport of [wide, phone]) {
    test(`paints once, in its own type, and nothing shifts, ${viewport.width} px wide`, async ({
      browser,
    }) => {
      for (const fragment of ['', '#A6', '#putins-car']) {
        const page = await browser.newPage({ viewport })
        await page.addInitScript(() => {
          Object.assign(window, { shifts: 0 })
          new PerformanceObserver((list) => {
            Object.assign(window, { shifts: list.getEntries().length })
          }).observe({ type: 'layout-shift', buffered: true })
        })
        await page.goto(address + fragment)
        await untilRunning(page)
        await untilHydrated(page)
        const seen = await page.evaluate(async () => {
          await new Promise((resolve) => setTimeout(resolve, 300))
          return {
            shifts: 'shifts' in window ? window.shifts : null,
            fonts: [...document.fonts].every(({ status }) => status === 'loaded'),
            target: document.querySelector(':target')?.id,
          }
        })
        expect(seen, fragment).toEqual({
          shifts: 0,
          fonts: true,
          ...(fragment && { target: fragment.slice(1) }),
        })
        await page.close()
      }
    })
  }

  test('tells every event and every sentence with its sources where scripts are off', async ({
    browser,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: phone })
    const complaints = listenForComplaints(page, 'null')
    await page.goto(address)
    const plain = page.locator('noscript')
    const text = (await plain.innerText()).replace(/\s+/g, ' ')
    const missing = shippedVisit.events
      .flatMap(({ title, statements }) => [title, ...statements.map((said) => said.text)])
      .filter((words) => !text.includes(words.replace(/\s+/g, ' ')))
    expect(missing).toEqual([])
    expect(await plain.locator('h1').isVisible()).toBe(true)
    for (const { csl } of shippedVisit.articles) expect(text).toContain(csl.URL)
    const width = await page.locator('html').evaluate((html) => html.scrollWidth)
    expect(width).toBeLessThanOrEqual(phone.width)
    expect(complaints).toEqual([])
    await page.close()
  })
})
