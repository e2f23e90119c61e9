import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { addressOf, dayHeading, recordOf, rowOf, wide } from '../support/page-parts'
import { dayOfEvent, shippedDays, shippedVisit } from '../support/shipped-visit'

const options = { viewport: wide, reducedMotion: 'reduce' } as const
const rail = (page: Page) => page.getByRole('navigation', { name: 'Days of the visit' })
const daySteps = (page: Page) =>
  page.getByRole('navigation', { name: 'Previous and next day' }).filter({ visible: true })

describe('the visit, read day by day', () => {
  test('opens on 13 September with the arrival of the train', async ({ openPage }) => {
    const page = await openPage('', options)
    await dayHeading(page, '2023-09-13').waitFor()
    const record = recordOf(page, 'Train arrives at Vostochny')
    await record.waitFor()
    expect(await record.getByText('13:00, Wednesday 13 September').isVisible()).toBe(true)
    expect(await rowOf(page, 'vostochny-arrival').getAttribute('aria-current')).toBe('true')
  })

  test('goes to every day by the rail, and lists the events of that day only', async ({
    openPage,
  }) => {
    const page = await openPage('', options)
    for (const { id } of shippedDays) {
      const stop = rail(page).locator(`a[href="#${id}"]`)
      await stop.click()
      await dayHeading(page, id).waitFor()
      expect(addressOf(page)).toBe(`#${id}`)
      expect(await stop.getAttribute('aria-current')).not.toBeNull()
      expect(await page.locator('[id^="programme-"]:visible').count()).toBe(1)
      const rows = await page
        .locator('[data-row]')
        .filter({ visible: true })
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1)))
      const events = shippedVisit.events.filter((event) => dayOfEvent(event) === id)
      expect(rows.toSorted()).toEqual(events.map((event) => event.id).toSorted())
    }
  })

  test('goes through the days by "previous" and "next"', async ({ openPage }) => {
    const page = await openPage('#2023-09-10', options)
    expect(await daySteps(page).getByRole('link').count()).toBe(1)
    for (const { id } of shippedDays.slice(1)) {
      await daySteps(page).getByRole('link').last().click()
      await dayHeading(page, id).waitFor()
    }
    expect(await daySteps(page).getByRole('link').count()).toBe(1)
    for (const { id } of shippedDays.slice(0, -1).toReversed()) {
      await daySteps(page).getByRole('link').first().click()
      await dayHeading(page, id).waitFor()
      expect(addressOf(page)).toBe(`#${id}`)
    }
  })

  test('goes through the days by the keys Right and Left', async ({ openPage }) => {
    const page = await openPage('#2023-09-10', options)
    for (const { id } of shippedDays.slice(1)) {
      await page.keyboard.press('ArrowRight')
      await dayHeading(page, id).waitFor()
    }
    await page.keyboard.press('ArrowRight')
    expect(addressOf(page)).toBe('#undated')
    for (const { id } of shippedDays.slice(0, -1).toReversed()) {
      await page.keyboard.press('ArrowLeft')
      await dayHeading(page, id).waitFor()
    }
    await page.keyboard.press('ArrowLeft')
    expect(addressOf(page)).toBe('#2023-09-10')
  })

  test('leaves Right and Left to a field, a menu and the browser', async ({ openPage }) => {
    const page = await openPage('#2023-09-13', options)
    for (const keys of ['Alt', 'Control', 'Shift', 'Meta']) {
      await page.evaluate((modifier) => {
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: 'ArrowRight',
            bubbles: true,
            altKey: modifier === 'Alt',
            ctrlKey: modifier === 'Control',
            shiftKey: modifier === 'Shift',
            metaKey: modifier === 'Meta',
          }),
        )
      }, keys)
      expect(addressOf(page), keys).toBe('#2023-09-13')
    }
    // The days page has no field of its own: an extension of the browser may bring one.
    for (const tag of ['input', 'summary'] as const) {
      // made piece by piece: the page takes no markup (Trusted Types)
      await page.evaluate((name) => {
        const field = document.createElement(name)
        const holder = document.createElement(name === 'summary' ? 'details' : 'p')
        holder.append(field)
        document.body.append(holder)
        field.focus()
      }, tag)
      await page.keyboard.press('ArrowRight')
      expect(addressOf(page), tag).toBe('#2023-09-13')
    }
  })

  test('says of 11 September that nothing is reported', async ({ openPage }) => {
    const page = await openPage('#2023-09-11', options)
    const day = page.getByRole('region', { name: 'Monday 11 September' })
    await day.getByText('No report. None of the articles says anything of this day.').waitFor()
    expect(await page.locator('[data-row]').filter({ visible: true }).count()).toBe(0)
    expect(await page.locator('[data-record]').filter({ visible: true }).count()).toBe(0)
    await day.getByRole('link', { name: 'Kim leaves Pyongyang by special train' }).waitFor()
  })

  test('opens every event of every day from its row, whole', async ({ openPage }) => {
    const page = await openPage('', options)
    for (const { id: day } of shippedDays) {
      await rail(page).locator(`a[href="#${day}"]`).click()
      await dayHeading(page, day).waitFor()
      for (const event of shippedVisit.events.filter((event) => dayOfEvent(event) === day)) {
        await rowOf(page, event.id).click()
        const record = recordOf(page, event.title)
        await record.waitFor()
        expect(addressOf(page)).toBe(`#${event.id}`)
        expect(await rowOf(page, event.id).getAttribute('aria-current')).toBe('true')
        expect(await page.locator('[data-row][aria-current]:visible').count()).toBe(1)
        const text = await record.innerText()
        expect(text).toContain(
          dateInWords[event.when.date ?? 'none'] ?? `${event.when.date} in words`,
        )
        for (const statement of event.statements) expect(text).toContain(statement.text)
        for (const { cites } of event.statements) {
          for (const { phrase } of cites) expect(text).toContain(phrase)
        }
      }
    }
  }, 120_000)
})

/** Every date of the dataset as a reader is told it. */
const dateInWords: Record<string, string> = {
  '2023-09-10': 'Sunday 10 September',
  '2023-09-12': 'Tuesday 12 September',
  '2023-09-12/2023-09-13': 'Tuesday 12 to Wednesday 13 September',
  '../2023-09-13': 'Before or on Wednesday 13 September',
  '2023-09-13': 'Wednesday 13 September',
  '2023-09-13?': 'Wednesday 13 September, uncertain',
  '2023-09-14': 'Thursday 14 September',
  '2023-09-14?': 'Thursday 14 September, uncertain',
  '2023-09-15': 'Friday 15 September',
  '2023-09-16': 'Saturday 16 September',
  '2023-09-17': 'Sunday 17 September',
  none: 'No day reported',
}
