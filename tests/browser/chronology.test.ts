import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { addressOf, dayHeading, phone, recordOf, rowOf, tablet, wide } from '../support/page-parts'
import { test, untilRunning } from '../support/prepared-page'
import { shippedEvent, shippedVisit } from '../support/shipped-visit'

const options = { viewport: wide, reducedMotion: 'reduce' } as const
const drawing = (page: Page) => page.locator('[data-chronology]')
const markOf = (page: Page, event: string) => drawing(page).locator(`.vis-item[data-id='${event}']`)
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
    await page.route('**/LiveChart-*.js', async (route) => {
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
    expect(lanes).toEqual([
      'Local clock',
      'Journey',
      'Ceremony & talks',
      'Sites',
      'Gifts',
      'Said & reacted',
    ])
  })

  test('is no part of what the page loads first', () => {
    const folder = inject('siteFolder')
    const html = readFileSync(join(folder, 'index.html'), 'utf8')
    const [, names = ''] = /<meta name="code" content="([^"]+)"/.exec(html) ?? []
    const first = names.split(' ')
    expect(first.length).toBeGreaterThan(1)
    for (const path of first) {
      const text = readFileSync(join(folder, path), 'utf8')
      expect(/vis-timeline|vis-itemset|Moment Timezone/.test(text), path).toBe(false)
      for (const [, imported = ''] of text.matchAll(/\bfrom\s*["']\.\/([^"']+\.js)["']/g)) {
        expect(imported).not.toContain('LiveChart')
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

  test('shows every event that has a date, by its name or as one of a number', async ({
    openPage,
  }) => {
    const page = await openPage('#undated', options)
    await untilDrawn(page)
    const texts = await drawing(page).locator('.mark .mark-label > span').allTextContents()
    const counted = texts.flatMap((text) => Number(/^(\d+) entries$/.exec(text)?.[1] ?? 0))
    const named = texts.filter((text) => !/^\d+ entries$/.test(text))
    const dated = shippedVisit.events.filter(({ when }) => when.date !== null)
    const titles = new Set(dated.map(({ title }) => title))
    expect(named.filter((text) => !titles.has(text))).toEqual([])
    expect(named.length + counted.reduce((sum, count) => sum + count)).toBe(dated.length)
  })

  test('chooses the event whose mark is clicked', async ({ openPage }) => {
    const page = await openPage('', options)
    await untilDrawn(page)
    await markOf(page, 'guard-of-honour').click()
    await page.waitForURL((url) => url.hash === '#guard-of-honour')
    await recordOf(page, shippedEvent('guard-of-honour').title).waitFor()
    expect(await rowOf(page, 'guard-of-honour').getAttribute('aria-current')).toBe('true')

    // a mark of the neighbouring day, half of which the window shows
    await markOf(page, 'farewell').click({ position: { x: 60, y: 8 } })
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

    expect(await button('Day').getAttribute('aria-pressed')).toBe('true')
    await button('Whole visit').click()
    await first.waitFor()
    await page.locator('button[aria-pressed="true"]', { hasText: 'Whole visit' }).waitFor()
    expect(await isInDrawing(page, 'pyongyang-departure')).toBe(true)
    expect(await isInDrawing(page, 'departure-from-russia')).toBe(true)
    expect(await widthOf(page, 'farewell')).toBeLessThan(asDay / 2)

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
    await page.route('**/LiveChart-*.js', (route) => route.abort())
    await open()
    await untilRunning(page)
    await page.getByText('The chart could not be drawn.').waitFor()
    await rowOf(page, 'visitors-book').click()
    await recordOf(page, shippedEvent('visitors-book').title).waitFor()
    await page.keyboard.press('ArrowRight')
    await dayHeading(page, '2023-09-14').waitFor()
    const told = forgive(/chronology could not be loaded|LiveChart|net::ERR_FAILED/)
    expect(told).toBeGreaterThan(0)
  })

  test('moves earlier and later by its buttons, and shows the whole visit on a double click', async ({
    openPage,
  }) => {
    const page = await openPage('', options)
    await untilDrawn(page)
    const left = () =>
      markOf(page, 'guard-of-honour').evaluate((mark) => mark.getBoundingClientRect().left)
    const before = await left()
    await page.getByRole('button', { name: 'Later', exact: true }).click()
    await expect.poll(left).toBeLessThan(before)
    await page.getByRole('button', { name: 'Earlier', exact: true }).click()
    await expect.poll(left).toBeCloseTo(before, 0)
    await drawing(page)
      .locator('.vis-panel.vis-center')
      .dblclick({ position: { x: 300, y: 5 } })
    await page.locator('button[aria-pressed="true"]', { hasText: 'Whole visit' }).waitFor()
  })

  test('keeps the whole visit in sight while events are chosen, and goes to a day that is', async ({
    openPage,
  }) => {
    const page = await openPage('', options)
    await untilDrawn(page)
    await page.getByRole('button', { name: 'Whole visit' }).click()
    await markOf(page, 'farewell').click()
    await page.waitForURL((url) => url.hash === '#farewell')
    await dayHeading(page, '2023-09-14').waitFor()
    const pressed = page.locator('button[aria-pressed="true"]')
    expect(await pressed.textContent()).toBe('Whole visit')
    // a number leads to its day
    await drawing(page).locator('.mark-count', { hasText: '9 entries' }).click()
    await page.waitForURL((url) => url.hash === '#2023-09-13')
    await expect.poll(() => pressed.textContent()).toBe('Day')
    await markOf(page, 'guard-of-honour').waitFor()
  })

  test('tells of a mark in a tooltip that can be entered and dismissed', async ({ openPage }) => {
    const page = await openPage('#vostochny-arrival', options)
    await untilDrawn(page)
    const tooltip = page.locator('[data-chart-tooltip]')
    await markOf(page, 'putins-car').hover({ position: { x: 60, y: 8 } })
    await tooltip.waitFor()
    expect(await tooltip.innerText()).toMatch(/car\s+Wednesday 13 September\s+Place not reported/)
    await tooltip.hover()
    await page.waitForTimeout(400)
    expect(await tooltip.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await tooltip.waitFor({ state: 'detached' })
    expect(addressOf(page)).toBe('#vostochny-arrival')
    await markOf(page, 'guard-of-honour').hover({ position: { x: 60, y: 8 } })
    await tooltip.waitFor()
    await page.mouse.move(900, 20)
    await tooltip.waitFor({ state: 'detached' })
  })

  test('sets off the mark of the row that has the focus, and tells of it', async ({ openPage }) => {
    const page = await openPage('', options)
    await untilDrawn(page)
    await rowOf(page, 'vostochny-arrival').focus()
    await page.keyboard.press('ArrowDown')
    const tooltip = page.locator('[data-chart-tooltip]')
    await tooltip.getByText(shippedEvent('guard-of-honour').title).waitFor()
    expect(await drawing(page).locator('[data-hinted]').getAttribute('data-id')).toBe(
      'guard-of-honour',
    )
    await page.keyboard.press('Escape')
    await tooltip.waitFor({ state: 'detached' })
    await rowOf(page, 'putins-car').hover()
    expect(await drawing(page).locator('[data-hinted]').getAttribute('data-id')).toBe('putins-car')
  })

  test('writes nothing over anything else, and cuts no sign off', async ({ openPage }) => {
    for (const viewport of [wide, { width: 1100, height: 900 }, tablet]) {
      const page = await openPage('', { ...options, viewport })
      await untilDrawn(page)
      for (const name of ['Day', 'Whole visit']) {
        await page.getByRole('button', { name, exact: true }).click()
        await page.waitForTimeout(100)
        expect(await overlaps(page), `${name} at ${viewport.width}`).toEqual([])
      }
    }
  })

  test('lets a finger scroll the page', async ({ openPage }) => {
    const page = await openPage('', { ...options, viewport: tablet, hasTouch: true })
    await untilDrawn(page)
    const actions = await drawing(page)
      .locator('.vis-panel.vis-center, .vis-item')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).touchAction))
    expect(new Set(actions)).toEqual(new Set(['pan-y']))
  })

  test('folds to one line of marks on a phone', async ({ openPage }) => {
    const page = await openPage('', { ...options, viewport: phone })
    await untilDrawn(page)
    expect((await drawing(page).boundingBox())?.height).toBe(23)
    const numbers = await drawing(page).locator('.mark-count').allInnerTexts()
    expect(numbers.map((text) => text.trim())).toEqual(['6', '19', '6', '2', '8', '8'])
    await drawing(page).locator('.mark-count').nth(2).click()
    await dayHeading(page, '2023-09-14').waitFor()
  })
})

/** Pairs of names in the drawing of which one stands on the other; and signs cut off at an edge. */
function overlaps(page: Page): Promise<string[]> {
  return drawing(page).evaluate((chart) => {
    const frame = chart.querySelector('.vis-panel.vis-center')?.getBoundingClientRect()
    const labels = [...chart.querySelectorAll('.mark-label')]
      .filter((label) => getComputedStyle(label).visibility === 'visible')
      .map((label) => ({ text: label.textContent ?? '', box: label.getBoundingClientRect() }))
      .filter(({ box }) => frame && box.right > frame.left && box.left < frame.right)
    const over = labels.flatMap((one, i) =>
      labels
        .slice(i + 1)
        .filter(
          ({ box }) =>
            Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left) > 1 &&
            Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top) > 2,
        )
        .map((other) => `“${one.text}” and “${other.text}”`),
    )
    const cut = labels
      .filter(({ box }) => frame && (box.right > frame.right + 1 || box.left < frame.left - 1))
      .map(({ text }) => `“${text}” is cut off`)
    return [...over, ...cut]
  })
}

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
