import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { addressOf, phone, wide } from '../support/page-parts'
import { shippedVisit } from '../support/shipped-visit'

const options = { viewport: wide, reducedMotion: 'reduce' } as const
const said = (page: Page) => page.locator('[data-page=export]').getByRole('status')

/** Saves a format, as a reader would, and reads the file that arrives. */
async function save(page: Page, format: string): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: `Save ${format}` }).click()
  const download = await coming
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

describe('the exports', () => {
  test('give every format of the whole visit as a file', async ({ openPage }) => {
    const page = await openPage('#export', options)
    const names: string[] = []
    for (const format of [
      'iCalendar',
      'CSV',
      'Markdown',
      'GeoJSON',
      'JSON-LD',
      'TimelineJS',
      'Dataset',
    ]) {
      const { name, text } = await save(page, format)
      names.push(name)
      expect(text.length, name).toBeGreaterThan(10_000)
    }
    expect(new Set(names).size).toBe(7)
    await said(page).getByText(`${shippedVisit.events.length} events`).waitFor()
    // what was said of one choice is not said of the next
    await page.locator('[data-page=export] a[href*="of=2023-09-11"]').click()
    await expect.poll(() => said(page).innerText()).toBe('')
  })

  test('are of a day, an event, or what the filter leaves, as the address says', async ({
    openPage,
  }) => {
    const page = await openPage('?kind=gift#2023-09-17', options)
    await page.getByRole('link', { name: 'Export these' }).filter({ visible: true }).click()
    expect(addressOf(page)).toBe('?kind=gift&of=filtered#export')
    const gifts = shippedVisit.events.filter(({ kind }) => kind === 'gift')
    const calendar = new ICAL.Component(ICAL.parse((await save(page, 'iCalendar')).text))
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(gifts.length)

    await page.goBack()
    await page.getByRole('link', { name: 'Export this day' }).filter({ visible: true }).click()
    expect(addressOf(page)).toBe('?kind=gift&of=2023-09-17#export')
    const day = JSON.parse((await save(page, 'GeoJSON')).text)
    expect(day.features).toHaveLength(8)

    await page.goto(new URL('#rifles-exchanged', page.url().replace(/\?.*/, '')).href)
    await page.getByRole('link', { name: 'Export this event' }).filter({ visible: true }).click()
    expect(addressOf(page)).toBe('?of=rifles-exchanged#export')
    const { name } = await save(page, 'Markdown')
    expect(name).toBe('kim-jong-un-in-russia-2023-rifles-exchanged.md')
  })

  test('of nothing are valid, empty files, which is said', async ({ openPage }) => {
    const page = await openPage('?kind=gift&article=the-local&of=filtered#export', options)
    const { text } = await save(page, 'GeoJSON')
    expect(JSON.parse(text).features).toEqual([])
    await said(page).getByText('no event: a valid, empty file').waitFor()
  })

  test('are copied by keyboard, and stay reachable on a phone', async ({ openPage }) => {
    const page = await openPage('?of=2023-09-13#export', {
      ...options,
      viewport: phone,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('button', { name: 'Copy Markdown' }).focus()
    await page.keyboard.press('Enter')
    await said(page)
      .getByText(/^Copied as Markdown/)
      .waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('## Wednesday 13 September')
    const { violations } = await new AxeBuilder({ page }).include('[data-page=export]').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(phone.width)
  })

  test('of what nobody knows are those of the whole visit, with a notice', async ({ openPage }) => {
    const page = await openPage('?of=nowhere#export', options)
    await page.getByText('?of=nowhere').waitFor()
    const whole = page.getByRole('link', { name: 'The whole visit' })
    expect(await whole.getAttribute('aria-current')).toBe('true')
  })
})
