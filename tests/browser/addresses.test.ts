import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { VisitEvent } from '../../src/dataset/schema'
import { addressOf, dayHeading, recordOf, rowOf, whatIsShown, wide } from '../support/page-parts'
import { test, untilRunning } from '../support/prepared-page'
import { dayOfEvent, shippedDays, shippedEvent, shippedVisit } from '../support/shipped-visit'

const options = { viewport: wide, reducedMotion: 'reduce' } as const

describe('the address', () => {
  test('says all of what is shown: a day or an event opens from it alone', async ({
    preparePage,
  }) => {
    const { page, open } = await preparePage(options)
    for (const { id, name } of shippedDays) {
      await open(`#${id}`)
      await untilRunning(page)
      expect(await dayHeading(page, id).isVisible(), id).toBe(true)
      expect(await page.locator('[id^="programme-"]:visible').count()).toBe(1)
      expect(await page.title()).toContain(name)

      const last = shippedVisit.events.findLast((event) => dayOfEvent(event) === id)
      if (last !== undefined) {
        await open(`#${last.id}`)
        await untilRunning(page)
        await expectEvent(page, last)
      }
    }
  }, 120_000)

  test('shows every event that is typed into it', async ({ openPage }) => {
    const page = await openPage('', options)
    for (const event of shippedVisit.events) {
      await page.evaluate((id) => {
        location.hash = id
      }, event.id)
      await recordOf(page, event.title).waitFor()
      await expectEvent(page, event)
    }
  }, 120_000)

  test('leads back and forward through what was chosen', async ({ openPage }) => {
    const page = await openPage('', options)
    const steps = [
      { do: () => rowOf(page, 'delegation').click(), address: '#delegation' },
      {
        do: () => page.getByRole('link', { name: '17 Sun September' }).click(),
        address: '#2023-09-17',
      },
      { do: () => rowOf(page, 'fefu-visit').click(), address: '#fefu-visit' },
      {
        do: () => page.getByRole('link', { name: 'People and places' }).click(),
        address: '#people',
      },
      { do: () => page.getByRole('link', { name: 'About' }).click(), address: '#about' },
    ]
    const shown = [await whatIsShown(page)]
    for (const step of steps) {
      await step.do()
      await page.waitForURL((url) => `${url.search}${url.hash}` === step.address)
      shown.push(await whatIsShown(page))
    }
    const addresses = ['', ...steps.map(({ address }) => address)]
    for (let at = steps.length - 1; at >= 0; at -= 1) {
      await page.goBack()
      expect(addressOf(page)).toBe(addresses[at])
      expect(await whatIsShown(page), `back to ${addresses[at]}`).toEqual(shown[at])
    }
    for (let at = 1; at <= steps.length; at += 1) {
      await page.goForward()
      expect(addressOf(page)).toBe(addresses[at])
      expect(await whatIsShown(page), `forward to ${addresses[at]}`).toEqual(shown[at])
    }
  })

  test('shows the same after a reload, on every kind of page', async ({ preparePage }) => {
    const { page, open } = await preparePage(options)
    for (const address of [
      '#fefu-visit',
      '?event=khasan-arrival#C20',
      '#B3',
      '#voice-of-korea',
      '#six-drones',
      '#khasan',
      '#itinerary',
      '#about',
    ]) {
      await open(address)
      await untilRunning(page)
      const before = { title: await page.title(), shown: await whatIsShown(page) }
      await page.reload()
      await untilRunning(page)
      const after = { title: await page.title(), shown: await whatIsShown(page) }
      expect(after, address).toEqual(before)
      expect(addressOf(page)).toBe(address)
    }
  }, 120_000)

  test('adds one step to the history for one choice, and none for the choice made already', async ({
    openPage,
  }) => {
    const page = await openPage('', options)
    const length = () => page.evaluate(() => history.length)
    const before = await length()
    await rowOf(page, 'delegation').click()
    await recordOf(page, shippedEvent('delegation').title).waitFor()
    expect(await length()).toBe(before + 1)
    await rowOf(page, 'delegation').click()
    expect(await length()).toBe(before + 1)
  })

  test('lead to their spot once more after scrolling away from it', async ({ openPage }) => {
    const page = await openPage('#readings', options)
    const group = page.getByRole('link', { name: /^Undecided/ }).filter({ visible: true })
    const top = () => page.evaluate(() => scrollY)
    await group.first().click()
    await expect.poll(top).toBeGreaterThan(1000)
    const spot = await top()
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    await group.first().click()
    await expect.poll(top).toBe(spot)
  })

  test('may be opened in a new tab from any row: a row is a link', async ({ openPage }) => {
    const page = await openPage('', options)
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      rowOf(page, 'visitors-book').click({ modifiers: ['ControlOrMeta'] }),
    ])
    await untilRunning(tab)
    expect(await recordOf(tab, shippedEvent('visitors-book').title).isVisible()).toBe(true)
    expect(addressOf(page)).toBe('')
  })
})

async function expectEvent(page: Page, event: VisitEvent): Promise<void> {
  expect(await dayHeading(page, dayOfEvent(event)).isVisible(), event.id).toBe(true)
  expect(await recordOf(page, event.title).count(), event.id).toBe(1)
  expect(await page.locator('[data-record]:visible').count(), event.id).toBe(1)
  expect(await rowOf(page, event.id).getAttribute('aria-current'), event.id).toBe('true')
  expect(await page.title()).toContain(event.title)
}
