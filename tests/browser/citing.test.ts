import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
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

/** What a live region of the page has said since, in order: each text that came to stand in one. */
async function announcementsOf(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const live = '[role=status], [role=alert], [aria-live]:not([aria-live=off])'
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement
          return element?.closest(live) ?? []
        }),
      )
      for (const { textContent } of regions) if (textContent) said.push(textContent)
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
  return () => page.evaluate(() => Array.from<string>(Reflect.get(window, 'said')))
}

/** Whether the element is wholly in the view and nothing lies on it. */
async function expectInSight(locator: Locator): Promise<void> {
  const seen = () =>
    locator.evaluate((element) => {
      const { left, top, bottom, width, height } = element.getBoundingClientRect()
      const hit = document.elementFromPoint(left + Math.min(4, width / 2), top + height / 2)
      return top >= 0 && bottom <= innerHeight && hit !== null && element.contains(hit)
    })
  await expect.poll(seen).toBe(true)
}

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
    expect(viewer).toContain('Version ')
    // the build was not told its address, and that of this machine leads nobody there
    expect(viewer).not.toMatch(/127\.0\.0\.1|localhost|http/)
    expect(viewer).toContain('Where this page is published it does not know')
    await page.goBack()
    expect(addressOf(page)).toBe('#rifles-exchanged')
  })

  test('copies a passage for the text, and for a reference manager', async ({ openPage }) => {
    const page = await openPage('?of=C20#cite', options)
    await cite(page).getByRole('button', { name: 'Copy C aspress.org, APA, in text' }).click()
    await expect.poll(() => copied(page)).toMatch(/^\(.+, n\.d\., para\. 20\)$/)
    for (const format of ['BibLaTeX', 'RIS', 'CSL-JSON']) {
      await cite(page)
        .getByRole('button', { name: `Copy C aspress.org, ${format}` })
        .click()
      await expect
        .poll(() => copied(page), { message: format })
        .toMatch(/Date of publication: .*para\. 20\./)
    }
  })

  test('copies a reference by keyboard, and says so once, in sight', async ({ openPage }) => {
    for (const viewport of [wide, phone]) {
      const page = await openPage('#cite', { ...options, viewport })
      const heard = await announcementsOf(page)
      const status = cite(page).getByRole('status')
      const first = cite(page).getByRole('button', {
        name: 'Copy A Voice of Korea, APA',
        exact: true,
      })
      await first.focus()
      for (const presses of [1, 2]) {
        await page.keyboard.press('Enter')
        await expect.poll(heard).toEqual(Array(presses).fill('Copied: A Voice of Korea, APA.'))
      }
      expect(await copied(page)).toMatch(/\(2023, September 14\)\. Voice of Korea\. http/)
      await expectInSight(status)
      const last = cite(page).getByRole('button', { name: 'Save this viewer, CSL-JSON' })
      await last.focus()
      await expectInSight(last)
      await page.keyboard.press('Enter')
      await expect.poll(async () => (await heard()).length).toBe(3)
      await expectInSight(status)
      expect(
        await page
          .getByRole('status')
          .filter({ hasText: /Copied|Saved/ })
          .count(),
      ).toBe(1)
    }
  })

  test('gives reference managers their files', async ({ openPage }) => {
    const page = await openPage('?of=teller-report#cite', options)
    const coming = page.waitForEvent('download')
    await cite(page).getByRole('button', { name: 'Save D Teller Report, BibLaTeX' }).click()
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
    await cite(page).getByRole('button', { name: 'Copy this viewer, Chicago', exact: true }).click()
    await cite(page).getByRole('status').getByText('Copied').waitFor()
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
