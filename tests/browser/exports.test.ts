import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { AxeBuilder } from '@axe-core/playwright'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { writeTimelineJs } from '../../src/export/timelinejs'
import { test } from '../support/browser-test'
import { addressOf, phone, wide } from '../support/page-parts'
import { shippedVisit } from '../support/shipped-visit'
import { takingNothing, takingText, takingWhole } from '../support/visit-to-export'

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

const require = createRequire(import.meta.url)
const timelineFolder = require
  .resolve('@knight-lab/timelinejs/package.json')
  .replace(/package\.json$/, '')

/** A page of the real TimelineJS with a file of ours, from an address of its own. */
async function openTimeline(page: Page, json: string): Promise<void> {
  await page.route('https://timeline.example/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/visit.json')
      return route.fulfill({ body: json, contentType: 'application/json' })
    if (pathname !== '/')
      return route.fulfill({ path: `${timelineFolder}dist${pathname}` }).catch(() => route.abort())
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/css/timeline.css">
        <div id="timeline" style="width:1000px;height:600px"></div>
        <script src="/js/timeline.js"></script>
        <script>window.timeline = new TL.Timeline('timeline', '/visit.json', { font: null })</script>`,
    })
  })
  await page.goto('https://timeline.example/')
}

describe('the slides, in the real TimelineJS', () => {
  test('show the visit with a slide for each event that has a day', async ({ browser }) => {
    const page = await browser.newPage()
    await openTimeline(page, writeTimelineJs(takingWhole(shippedVisit)))
    const dated = shippedVisit.events.filter(({ when }) => when.date !== null)
    await expect.poll(() => page.locator('.tl-slide').count()).toBe(dated.length + 1)
    await page.getByRole('heading', { name: shippedVisit.title }).first().waitFor()
    await page.close()
  })

  test('show a title letter by letter, and run nothing of it', async ({ browser }) => {
    const page = await browser.newPage()
    const title = '<img src=x onerror="document.title=1"> & "more"'
    await openTimeline(page, writeTimelineJs(takingText(title)))
    await page.locator('.tl-headline').filter({ hasText: title }).first().waitFor()
    expect(await page.title()).not.toBe('1')
    await page.close()
  })

  test('of nothing are one that says so', async ({ browser }) => {
    const page = await browser.newPage()
    await openTimeline(page, writeTimelineJs(takingNothing()))
    await page.getByText('No event: nothing of the 9 events was chosen.').first().waitFor()
    await page.close()
  })
})
