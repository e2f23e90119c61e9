import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { pageFragments } from '../../src/domain/fragment'
import { indexVisit } from '../../src/domain/visit-index'
import { test } from '../support/browser-test'
import { otherVisit, otherVisitFolder } from '../support/other-visit'
import { listenForComplaints } from '../support/page-complaints'
import { wide } from '../support/page-parts'
import { countPdfPages } from '../support/pdf-pages'
import { untilHydrated, untilRunning } from '../support/prepared-page'
import { offlineFileIn, type ServedBuild, serveBuild } from '../support/serve-build'

const visit = otherVisit()
const index = indexVisit(visit)
const records = [...visit.events, ...visit.people, ...visit.places, ...visit.articles]
const addresses = [
  '',
  ...Object.values(pageFragments),
  ...index.days,
  'undated',
  ...[...records, ...visit.readings].map(({ id }) => id),
  'A5',
]
// "%20" before "23:30" is a blank in a link
const ofTheShippedVisit =
  /(?<!%)\b(?:2023|Kim|Putin|Korea|Russia|Pyongyang|Moscow|KST|September)\b/i

describe('a page built from another visit', () => {
  let site: ServedBuild
  beforeAll(async () => {
    site = await serveBuild(process.cwd(), { DATA_DIR: otherVisitFolder })
  })
  afterAll(() => site.close())

  test('shows every page, and nothing of the shipped visit', async ({ browser }) => {
    const page = await browser.newPage({ viewport: wide })
    const complaints = listenForComplaints(page, new URL(site.address).origin)
    for (const address of addresses) {
      await page.goto('about:blank')
      await page.goto(`${site.address}#${address}`)
      await untilRunning(page)
      const main = page.getByRole('main')
      await main.getByRole('heading', { level: 2 }).filter({ visible: true }).first().waitFor()
      expect(await page.getByText('Nothing here answers to').count(), address).toBe(0)
    }
    const html = await page.content()
    expect(html.match(ofTheShippedVisit)?.[0]).toBeUndefined()
    expect(complaints).toEqual([])
    await page.close()
  }, 180_000)

  test('speaks of one article as one', async ({ browser }) => {
    const page = await browser.newPage({ viewport: wide })
    await page.goto(site.address)
    const text = await page.locator('body').evaluate((body) => body.textContent ?? '')
    expect(text).toContain('Four days of a visit, read by hand from one news article.')
    expect(text).not.toMatch(/\b(?:one|1) (?:news )?articles\b/)
    await page.close()
  })

  test('reckons with the change to summer time on the way', async ({ browser }) => {
    const page = await browser.newPage({ viewport: wide })
    const read = async (address: string) => {
      await page.goto('about:blank')
      await page.goto(`${site.address}${address}`)
      await untilHydrated(page)
      const record = page.getByRole('article').filter({ visible: true }).first()
      return (await record.innerText()).replace(/\s+/g, ' ')
    }
    expect(await read('#telescope-opening')).toMatch(/23:30.*UTC\+1.*UTC 22:30/)
    expect(await read('#comet-seen')).toMatch(/04:15.*UTC\+2.*UTC 02:15/)
    await page.close()
  })

  test('sets names from right to left where they are written so', async ({ browser }) => {
    const page = await browser.newPage({ viewport: wide })
    await page.goto(`${site.address}#layla-haddad`)
    await untilRunning(page)
    for (const [language, name] of [
      ['ar', 'ليلى حداد'],
      ['he', 'נועם ברק'],
    ] as const) {
      const written = page
        .locator(`[lang=${language}]`, { hasText: name })
        .filter({ visible: true })
      const direction = await written.first().evaluate((el) => getComputedStyle(el).direction)
      expect(direction).toBe('rtl')
    }
    await page.close()
  })

  test('prints on one page', async ({ browser }) => {
    const page = await browser.newPage({ viewport: wide })
    await page.goto(site.address)
    await untilRunning(page)
    expect(countPdfPages(await page.pdf({ format: 'A4' }))).toBe(1)
    expect(countPdfPages(await page.pdf({ format: 'Letter' }))).toBe(1)
    await page.close()
  })

  test('comes as one file of its own name', async ({ browser }) => {
    const path = offlineFileIn(site.folder)
    expect(path).toMatch(/[\\/]layla-haddad-at-altenmoor-1996\.html$/)
    const page: Page = await browser.newPage({ viewport: wide })
    const complaints = listenForComplaints(page, 'null')
    await page.goto(`${pathToFileURL(path)}#comet-seen`)
    await untilHydrated(page)
    const title = page.getByRole('heading', { level: 3, name: 'Haddad sees the comet' })
    expect(await title.isVisible()).toBe(true)
    expect(complaints).toEqual([])
    await page.close()
  })
})
