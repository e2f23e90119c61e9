import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { addressOf, recordOf, wide } from '../support/page-parts'
import { test as prepared, untilRunning } from '../support/prepared-page'
import { shippedEvent } from '../support/shipped-visit'

const options = { viewport: wide, reducedMotion: 'reduce' } as const
const arrival = shippedEvent('vostochny-arrival').title
const card = 'tooltip'

describe('a chip', () => {
  test('shows on hover where it leads, as long as the pointer is on either', async ({
    openPage,
  }) => {
    const page = await openPage('#vostochny-arrival', options)
    const said = recordOf(page, arrival).getByRole('list', { name: 'What the articles say' })
    const chip = said.getByRole('link', { name: 'A6', exact: true }).first()
    expect(await chip.getAttribute('title')).toBeNull()
    await chip.hover()
    const preview = page.getByRole(card)
    await preview.waitFor()
    const text = (await preview.textContent()) ?? ''
    expect(text).toContain('A6 Voice of Korea, paragraph 6 of 22')
    expect(text).toContain('13.00 hours')
    expect(await chip.getAttribute('aria-describedby')).toBe(await preview.getAttribute('id'))
    await preview.hover()
    await page.waitForTimeout(400)
    expect(await preview.isVisible()).toBe(true)
    await page.mouse.move(5, 5)
    await preview.waitFor({ state: 'detached' })
    expect(await chip.getAttribute('aria-describedby')).toBeNull()
  })

  test('shows on focus where it leads, until Escape, which leads nowhere else', async ({
    openPage,
  }) => {
    const page = await openPage('#vostochny-arrival', options)
    const said = recordOf(page, arrival).getByRole('list', { name: 'What the articles say' })
    const chip = said.getByRole('link', { name: 'A6', exact: true }).first()
    await page.keyboard.press('Tab')
    await chip.focus()
    await page.getByRole(card).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole(card).waitFor({ state: 'detached' })
    expect(addressOf(page)).toBe('#vostochny-arrival')
    expect(await chip.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => url.hash === '#2023-09-13')
  })

  test('stays away once dismissed, until it is asked for anew, and lies on no focus', async ({
    openPage,
  }) => {
    const page = await openPage('#vostochny-arrival', options)
    const said = recordOf(page, arrival).getByRole('list', { name: 'What the articles say' })
    const chip = said.getByRole('link', { name: 'A6', exact: true }).first()
    await chip.hover()
    await page.getByRole(card).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole(card).waitFor({ state: 'detached' })
    const { x = 0, y = 0 } = (await chip.boundingBox()) ?? {}
    // dismissed, it stays away while the pointer stays on the chip
    await page.mouse.move(x + 3, y + 3)
    await page.waitForTimeout(500)
    expect(await page.getByRole(card).count()).toBe(0)
    await page.mouse.move(5, 5)
    await chip.hover()
    await page.getByRole(card).waitFor()
    await page.keyboard.press('Tab')
    await page.getByRole(card).waitFor({ state: 'detached' })
  })

  test('shows nothing where the page moves a chip under a pointer that rests', async ({
    openPage,
  }) => {
    const page = await openPage('#readings', options)
    const chips = page.locator('[data-page="readings"] a').filter({ hasText: /^[A-D]\d+$/ })
    const chip = chips.nth(40)
    const { x = 0, width = 0 } = (await chip.boundingBox()) ?? {}
    const spot = { x: x + width / 2, y: 300 }
    await page.mouse.move(spot.x + 40, spot.y)
    await page.mouse.move(spot.x, spot.y)
    await chip.evaluate((one, y) => {
      const { top, height } = one.getBoundingClientRect()
      window.scrollBy({ top: top + height / 2 - y, behavior: 'instant' })
    }, spot.y)
    await expect.poll(() => chip.evaluate((one) => one.matches(':hover'))).toBe(true)
    await page.waitForTimeout(600)
    expect(await page.getByRole(card).count()).toBe(0)
    await page.mouse.move(spot.x + 1, spot.y)
    await page.mouse.move(5, 5)
    await page.mouse.move(spot.x, spot.y)
    await page.getByRole(card).waitFor()
  })

  test('shows it inside the window, wherever the chip is, and is gone once followed', async ({
    openPage,
  }) => {
    const page = await openPage('#people', { ...options, viewport: { width: 390, height: 500 } })
    const chips = page.locator('[data-page="people"] a').filter({ hasText: /^[A-D]\d+$/ })
    for (const at of [0, 3, 9]) {
      await chips.nth(at).scrollIntoViewIfNeeded()
      await chips.nth(at).hover()
      const preview = page.getByRole(card)
      await preview.waitFor()
      const box = await preview.boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
      await page.mouse.move(1, 1)
      await preview.waitFor({ state: 'detached' })
    }
    await chips.first().hover()
    await page.getByRole(card).waitFor()
    await chips.first().click()
    await page.getByRole(card).waitFor({ state: 'detached' })
  })
})

describe('an open passage', () => {
  test('leads to the next source of its event and back', async ({ openPage }) => {
    const page = await openPage('?event=khasan-arrival#C20', options)
    await page.getByRole('link', { name: 'Next source of this event: D4' }).click()
    await page.waitForURL((url) => url.hash === '#D4' && url.search === '?event=khasan-arrival')
    await page.locator('#D4[aria-current="true"]').waitFor()
    await page.getByRole('link', { name: 'Previous source of this event: C20' }).click()
    await page.locator('#C20[aria-current="true"]').waitFor()
  })

  test('without an event leads to the next cited paragraph', async ({ openPage }) => {
    const page = await openPage('#A3', options)
    await page.getByRole('link', { name: 'Next cited: A5' }).click()
    await page.locator('#A5[aria-current="true"]').waitFor()
    expect(await page.getByRole('link', { name: 'Previous cited: A3' }).count()).toBe(1)
  })

  test('gives its link to the clipboard', async ({ openPage }) => {
    const page = await openPage('?event=khasan-arrival#C20', {
      ...options,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('button', { name: 'Copy link to C20' }).click()
    await page.getByText('Copied', { exact: true }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(`${page.url().replace(/[?#].*/, '')}#C20`)
  })

  prepared('says the link where the clipboard is closed', async ({ preparePage }) => {
    const { page, open } = await preparePage(options)
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await open('#C20')
    await untilRunning(page)
    await page.getByRole('button', { name: 'Copy link to C20' }).click()
    await page.getByText(/^Not allowed; the link is (?:http|file).*#C20$/).waitFor()
  })
})
