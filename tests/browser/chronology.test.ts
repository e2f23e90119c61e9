import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { addressOf, dayHeading, phone, recordOf, rowOf, wide } from '../support/page-parts'
import { test, untilRunning } from '../support/prepared-page'
import { shippedEvent, shippedVisit } from '../support/shipped-visit'

const options = { viewport: wide, reducedMotion: 'reduce' } as const
const drawing = (page: Page) => page.locator('[data-chronology]')
const markOf = (page: Page, event: string) =>
  drawing(page)
    .locator('.vis-item')
    .filter({ hasText: shippedEvent(event).title })
const widthOf = (page: Page, event: string) =>
  markOf(page, event).evaluate((mark) => mark.getBoundingClientRect().width)
const untilDrawn = (page: Page) => drawing(page).locator('.vis-item').first().waitFor()

describe('the chronology', () => {
  test('comes after the page, and names its five lanes', async ({ preparePage }) => {
    const { page, open } = await preparePage(options)
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/mount-chronology-*.js', async (route) => {
      await released
      await route.continue()
    })
    await open()
    await untilRunning(page)
    await recordOf(page, 'Train arrives at Vostochny').waitFor()
    expect(await drawing(page).locator('*').count()).toBe(0)
    release()
    await untilDrawn(page)
    const lanes = await drawing(page).locator('.vis-labelset .vis-label').allInnerTexts()
    expect(lanes).toEqual(['Journey', 'Ceremony & talks', 'Sites', 'Gifts', 'Said & reacted'])
  })

  test('is no part of what the page loads first', () => {
    const folder = inject('siteFolder')
    const html = readFileSync(join(folder, 'index.html'), 'utf8')
    const first = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(
      ([, path = '']) => path,
    )
    expect(first.length).toBeGreaterThan(1)
    for (const path of first) {
      const text = readFileSync(join(folder, path), 'utf8')
      expect(/vis-timeline|vis-itemset|Moment Timezone/.test(text), path).toBe(false)
      for (const [, imported = ''] of text.matchAll(/\bfrom\s*["']\.\/([^"']+\.js)["']/g)) {
        expect(imported).not.toContain('mount-chronology')
      }
    }
  })

  test('is for the eye only: hidden from assistive technology, nothing in it takes the focus', async ({
    openPage,
  }) => {
    const page = await openPage('', options)
    await untilDrawn(page)
    expect(await drawing(page).getAttribute('aria-hidden')).toBe('true')
    const focusable = await drawing(page)
      .locator('*')
      .evaluateAll(
        (all) =>
          all.filter((element) => element instanceof HTMLElement && element.tabIndex >= 0).length,
      )
    expect(focusable).toBe(0)
  })

  test('shows a mark for every event that has a date', async ({ openPage }) => {
    const page = await openPage('#undated', options)
    await untilDrawn(page)
    const labels = await drawing(page).locator('.mark-label').allTextContents()
    const drawn = labels.map((label) => label.replace(/ ≠$/, '')).toSorted()
    const dated = shippedVisit.events.filter(({ when }) => when.date !== null)
    expect(drawn).toEqual(dated.map(({ title }) => title).toSorted())
  })

  test('chooses the event whose mark is clicked', async ({ openPage }) => {
    const page = await openPage('', options)
    await untilDrawn(page)
    await markOf(page, 'guard-of-honour').click()
    await page.waitForURL((url) => url.hash === '#guard-of-honour')
    await recordOf(page, shippedEvent('guard-of-honour').title).waitFor()
    expect(await rowOf(page, 'guard-of-honour').getAttribute('aria-current')).toBe('true')

    // a mark of the neighbouring day, half of which the window shows
    await markOf(page, 'farewell').click()
    await page.waitForURL((url) => url.hash === '#farewell')
    await dayHeading(page, '2023-09-14').waitFor()
    await recordOf(page, shippedEvent('farewell').title).waitFor()
    await page.goBack()
    await recordOf(page, shippedEvent('guard-of-honour').title).waitFor()
  })

  test('marks the event that is chosen elsewhere', async ({ openPage }) => {
    const page = await openPage('', options)
    await untilDrawn(page)
    const selected = drawing(page).locator('.vis-item.vis-selected .mark-label')
    expect(await selected.first().textContent()).toContain('Train arrives at Vostochny')
    for (const event of ['visitors-book', 'summit-talks']) {
      await rowOf(page, event).click()
      await selected
        .filter({ hasText: shippedEvent(event).title })
        .first()
        .waitFor()
      expect(new Set(await selected.allTextContents()).size).toBe(1)
    }
    await page.getByRole('link', { name: '17 Sun September' }).click()
    await drawing(page)
      .locator('.vis-selected', { hasText: shippedEvent('fefu-visit').title })
      .waitFor()
    // undated: nothing in the drawing answers to it
    await page.getByRole('link', { name: 'Without a day' }).first().click()
    await dayHeading(page, 'undated').waitFor()
    await page.waitForFunction(
      () => document.querySelector('[data-chronology] .vis-selected') === null,
    )
  })

  test('shows the whole visit, a day, or less of it, by its buttons', async ({ openPage }) => {
    const page = await openPage('', options)
    await untilDrawn(page)
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    const first = markOf(page, 'pyongyang-departure')
    expect(await isInDrawing(page, 'pyongyang-departure')).toBe(false)
    const asDay = await widthOf(page, 'guard-of-honour')

    await button('Whole visit').click()
    await first.waitFor()
    expect(await isInDrawing(page, 'pyongyang-departure')).toBe(true)
    expect(await isInDrawing(page, 'departure-from-russia')).toBe(true)
    expect(await widthOf(page, 'guard-of-honour')).toBeLessThan(asDay / 2)

    await button('Day').click()
    await waitForWidth(page, 'guard-of-honour', (width) => Math.abs(width - asDay) < 1)

    await button('Zoom in').click()
    await waitForWidth(page, 'guard-of-honour', (width) => width > asDay * 1.2)
    await button('Zoom out').click()
    await button('Zoom out').click()
    await waitForWidth(page, 'guard-of-honour', (width) => width < asDay * 0.9)
    expect(addressOf(page)).toBe('')
  })

  test('leaves the wheel to the page, and zooms with Ctrl', async ({ openPage }) => {
    const page = await openPage('', { ...options, viewport: { width: 1440, height: 600 } })
    await untilDrawn(page)
    const before = await widthOf(page, 'guard-of-honour')
    await markOf(page, 'guard-of-honour').hover()
    await page.mouse.wheel(0, 100)
    await page.waitForFunction(() => scrollY > 0)
    expect(await widthOf(page, 'guard-of-honour')).toBeCloseTo(before, 0)

    await markOf(page, 'guard-of-honour').hover()
    const scrolled = await page.evaluate(() => scrollY)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -100)
    await page.keyboard.up('Control')
    await waitForWidth(page, 'guard-of-honour', (width) => width > before)
    expect(await page.evaluate(() => scrollY)).toBe(scrolled)
  })

  test('may fail to come: the page says so, and works', async ({ preparePage }) => {
    const { page, open, forgive } = await preparePage(options)
    await page.route('**/mount-chronology-*.js', (route) => route.abort())
    await open()
    await untilRunning(page)
    await page.getByText('The chart could not be drawn.').waitFor()
    await rowOf(page, 'visitors-book').click()
    await recordOf(page, shippedEvent('visitors-book').title).waitFor()
    await page.keyboard.press('ArrowRight')
    await dayHeading(page, '2023-09-14').waitFor()
    const told = forgive(/chronology could not be drawn|mount-chronology|net::ERR_FAILED/)
    expect(told).toBeGreaterThan(0)
  })

  test('gives way on a phone', async ({ openPage }) => {
    const page = await openPage('', { ...options, viewport: phone })
    await dayHeading(page, '2023-09-13').waitFor()
    expect(await page.getByRole('heading', { name: 'Chronology' }).isVisible()).toBe(false)
  })
})

/** Whether a mark stands, at least in part, inside the frame of the drawing. */
async function isInDrawing(page: Page, event: string): Promise<boolean> {
  const mark = await markOf(page, event)
    .first()
    .boundingBox({ timeout: 1000 })
    .catch(() => null)
  const frame = await drawing(page).locator('.vis-panel.vis-center').boundingBox()
  return (
    mark !== null &&
    frame !== null &&
    mark.x < frame.x + frame.width &&
    mark.x + mark.width > frame.x
  )
}

async function waitForWidth(
  page: Page,
  event: string,
  holds: (width: number) => boolean,
): Promise<void> {
  await expect.poll(async () => holds(await widthOf(page, event)), { timeout: 5000 }).toBe(true)
}
