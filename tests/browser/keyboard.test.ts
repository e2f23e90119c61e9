import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { addressOf, dayHeading, phone, recordOf, wide } from '../support/page-parts'
import { shippedEvent } from '../support/shipped-visit'

const options = { viewport: wide, reducedMotion: 'reduce' } as const

/** What has the focus, and whether a reader can see that it has. */
function focus(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return null
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom, left, right } = element.getBoundingClientRect()
    return {
      href: element.getAttribute('href'),
      text: (element.textContent ?? '').trim().slice(0, 60),
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inSight: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      inDrawing: element.closest('[data-chronology]') !== null,
    }
  })
}

/** Presses Tab to the end of the page and back to its start, and tells each stop. */
async function tabThrough(page: Page) {
  const stops: NonNullable<Awaited<ReturnType<typeof focus>>>[] = []
  for (let presses = 0; presses < 600; presses += 1) {
    await page.keyboard.press('Tab')
    const stop = await focus(page)
    if (stop === null) return stops
    stops.push(stop)
  }
  throw new Error('Tab never came to the end of the page')
}

/** How many things of the page take the focus by Tab, by what the browser says of each. */
function focusableCount(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, summary, input, select, [tabindex]',
        ),
      ]
        .filter((element) => element.tabIndex >= 0)
        .filter((element) => element.checkVisibility({ visibilityProperty: true })).length,
  )
}

describe('the keyboard alone', () => {
  test('begins with a link that skips to the content', async ({ openPage }) => {
    const page = await openPage('', options)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to the content' })
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
    const top = await skip.evaluate((link) => link.getBoundingClientRect().top)
    expect(top).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    expect(addressOf(page)).toBe('')
    await page.keyboard.press('Tab')
    const rail = page.getByRole('navigation', { name: 'Days of the visit' })
    expect(
      await rail
        .getByRole('link')
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true)
  })

  for (const { name, viewport } of [
    { name: 'a desk', viewport: wide },
    { name: 'a phone', viewport: phone },
  ]) {
    test(`reaches everything on ${name}, always in sight, never inside the drawing`, async ({
      openPage,
    }) => {
      const page = await openPage('', { ...options, viewport })
      if (viewport === wide) await page.locator('[data-chronology] .vis-item').first().waitFor()
      const stops = await tabThrough(page)
      expect(stops.filter(({ ring }) => !ring)).toEqual([])
      expect(stops.filter(({ inSight }) => !inSight)).toEqual([])
      expect(stops.filter(({ inDrawing }) => inDrawing)).toEqual([])
      expect(stops.length).toBe(await focusableCount(page))
      expect(stops.length).toBeGreaterThan(30)
    })
  }

  test('reaches everything beside a passage and among the people', async ({ openPage }) => {
    const page = await openPage('?event=khasan-arrival#C20', options)
    for (const hash of ['C20', 'people']) {
      await page.evaluate((fragment) => {
        location.hash = fragment
      }, hash)
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        getSelection()?.removeAllRanges()
        document.querySelector<HTMLElement>('a[href="#content"]')?.focus()
      })
      // from the skip link on, which has the focus already
      const stops = await tabThrough(page)
      expect(stops.filter(({ ring, inSight }) => !ring || !inSight)).toEqual([])
      expect(stops.length + 1).toBe(await focusableCount(page))
    }
  })

  test('goes through the programme by Down, Up, End and Home, and opens by Enter', async ({
    openPage,
  }) => {
    const page = await openPage('#2023-09-12', options)
    const rows = page.locator('[data-row]').filter({ visible: true })
    const isFocused = (at: number) => rows.nth(at).evaluate((row) => row === document.activeElement)
    await rows.first().focus()
    await page.keyboard.press('ArrowDown')
    expect(await isFocused(1)).toBe(true)
    expect((await focus(page))?.ring).toBe(true)
    await page.keyboard.press('End')
    const last = (await rows.count()) - 1
    expect(await isFocused(last)).toBe(true)
    await page.keyboard.press('ArrowDown')
    expect(await isFocused(last)).toBe(true)
    await page.keyboard.press('ArrowUp')
    expect(await isFocused(last - 1)).toBe(true)
    await page.keyboard.press('Home')
    expect(await isFocused(0)).toBe(true)
    await page.keyboard.press('ArrowUp')
    expect(await isFocused(0)).toBe(true)
    expect(addressOf(page)).toBe('#2023-09-12')

    await page.keyboard.press('ArrowDown')
    const href = await rows.nth(1).getAttribute('href')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.hash === href)
    expect(await isFocused(1)).toBe(true)
    expect(await rows.nth(1).getAttribute('aria-current')).toBe('true')
  })

  test('leaves Up and Down to scrolling where no row has the focus', async ({ openPage }) => {
    const page = await openPage('#2023-09-13', {
      ...options,
      viewport: { width: 1440, height: 500 },
    })
    await page.getByRole('link', { name: 'Skip to the content' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.waitForFunction(() => scrollY > 0)
    expect(addressOf(page)).toBe('#2023-09-13')
  })

  test('reads an event on a phone and comes back, without losing the place', async ({
    openPage,
  }) => {
    const page = await openPage('#2023-09-17', { ...options, viewport: phone })
    const { title } = shippedEvent('fefu-visit')
    await page.locator('[data-row][href="#fefu-visit"]').focus()
    await page.keyboard.press('Enter')
    await recordOf(page, title).waitFor()
    expect((await focus(page))?.text).toContain(title)
    await page.keyboard.press('Escape')
    await dayHeading(page, '2023-09-17').waitFor()
    expect(addressOf(page)).toBe('#2023-09-17')
    expect(await focus(page)).not.toBeNull()
  })

  test('keeps a place to go on from after a step to the next day or event', async ({
    openPage,
  }) => {
    const page = await openPage('#2023-09-12', options)
    const steps = [
      { within: 'Previous and next day', link: /^Wed 13/ },
      { within: 'Previous and next event', link: /^Next/ },
      { within: 'Days of the visit', link: /^16 Sat/ },
      { within: 'Previous and next day', link: /^Fri 15/ },
    ]
    const lost: string[] = []
    for (const { within, link } of steps) {
      const nav = page.getByRole('navigation', { name: within }).filter({ visible: true })
      const step = nav.getByRole('link', { name: link })
      const href = await step.getAttribute('href')
      await step.focus()
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.hash === href)
      if ((await focus(page)) === null) lost.push(`${within}, to ${href}`)
    }
    expect(lost).toEqual([])
  })

  test('goes through all days by Right, and tells assistive technology each time', async ({
    openPage,
  }) => {
    const page = await openPage('#2023-09-13', options)
    const told = page.getByRole('status').first()
    expect(await told.textContent()).toBe('Wednesday 13 September')
    await page.keyboard.press('ArrowRight')
    await dayHeading(page, '2023-09-14').waitFor()
    expect(await told.textContent()).toBe('Thursday 14 September')
  })
})
