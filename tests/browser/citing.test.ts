import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { type PageOptions, test } from '../support/browser-test'
import { addressOf, phone, wide } from '../support/page-parts'
import { shippedVisit } from '../support/shipped-visit'

const options: PageOptions = {
  viewport: wide,
  reducedMotion: 'reduce',
  permissions: ['clipboard-read', 'clipboard-write'],
}
const cite = (page: Page) => page.locator('[data-page=cite]')
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

describe('citing', () => {
  test('leads from an event to the articles that it rests on, then to this viewer', async ({
    openPage,
  }) => {
    const page = await openPage('#rifles-exchanged', options)
    await page.getByRole('link', { name: 'Cite this event' }).filter({ visible: true }).click()
    expect(addressOf(page)).toBe('?of=rifles-exchanged#cite')
    const headings = cite(page).getByRole('heading', { level: 3 })
    await expect
      .poll(() => headings.allInnerTexts())
      .toEqual(['The original, where it tells of this', 'This viewer'])
    const [original, viewer] = await cite(page).locator('section').allInnerTexts()
    expect(original).toContain('para. 22')
    expect(viewer).toContain('#rifles-exchanged')
    expect(viewer).toContain('Version ')
    await page.goBack()
    expect(addressOf(page)).toBe('#rifles-exchanged')
  })

  test('copies a reference by keyboard, and says so once', async ({ openPage }) => {
    const page = await openPage('?of=A6#cite', options)
    await cite(page).getByRole('button', { name: 'Copy A Voice of Korea, APA' }).focus()
    await page.keyboard.press('Enter')
    await cite(page).getByRole('status').getByText('Copied: A Voice of Korea, APA.').waitFor()
    expect(await copied(page)).toMatch(/\(2023, September 14\)\. Voice of Korea\. http/)
  })

  test('gives reference managers their files', async ({ openPage }) => {
    const page = await openPage('?of=teller-report#cite', options)
    const coming = page.waitForEvent('download')
    await cite(page).getByRole('button', { name: 'Save D Teller Report, BibTeX' }).click()
    const download = await coming
    expect(download.suggestedFilename()).toBe('teller-report.bib')
    expect(await readFile(await download.path(), 'utf8')).toMatch(/^@online\{teller-report,/)
    await cite(page).getByRole('button', { name: 'Copy D Teller Report, RIS' }).click()
    await expect.poll(() => copied(page)).toMatch(/^TY {2}- NEWS/)
  })

  test('tells Zotero of the four articles', async ({ openPage }) => {
    const page = await openPage('', options)
    const spans = page.locator('span.Z3988')
    expect(await spans.count()).toBe(shippedVisit.articles.length)
    const titles = await spans.evaluateAll((all) => all.map((span) => span.getAttribute('title')))
    expect(titles.map((title) => new URLSearchParams(title ?? '').get('rft.title'))).toEqual(
      shippedVisit.articles.map(({ csl }) => csl.title),
    )
  })

  test('is read with scripts off, and fits a phone', async ({ openPage }) => {
    const bare = await openPage('#cite', { viewport: phone, javaScriptEnabled: false })
    const text = await cite(bare).innerText()
    for (const { csl } of shippedVisit.articles) expect(text).toContain(csl.URL)
    expect(await cite(bare).getByRole('button').filter({ visible: true }).count()).toBe(0)
    const page = await openPage('#cite', { ...options, viewport: phone })
    const { violations } = await new AxeBuilder({ page }).include('[data-page=cite]').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(phone.width)
  })

  test('of what nobody knows is of all articles, with a notice', async ({ openPage }) => {
    const page = await openPage('?of=nothing#cite', options)
    await page.getByText('?of=nothing').waitFor()
    const original = cite(page).getByRole('region', { name: 'The original' })
    expect(await original.locator('dl').count()).toBe(4)
  })
})
