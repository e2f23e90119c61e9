import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { layoutShift } from '../support/layout-shift'
import { addressOf, dayHeading, recordOf, rowOf, wide } from '../support/page-parts'

const options = { viewport: wide, reducedMotion: 'reduce' } as const
const arrival = 'vostochny-arrival'
const clock = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Clock' }).getByRole('link', { name, exact: true })
const rail = (page: Page) => page.getByRole('navigation', { name: 'Days of the visit' })
const inWords = (page: Page, words: string) => page.getByText(words, { exact: true })
const axis = (page: Page) => page.locator('[data-chronology] .vis-time-axis .vis-text.vis-major')

describe('the clocks', () => {
  test('are links, and the choice stands in the address and wherever a time is shown', async ({
    openPage,
  }) => {
    const page = await openPage(`#${arrival}`, options)
    await inWords(page, 'in local time').waitFor()
    expect(await clock(page, 'Local').getAttribute('aria-current')).toBe('true')
    await clock(page, 'Moscow').click()
    expect(addressOf(page)).toBe(`?clock=moscow#${arrival}`)
    await inWords(page, 'in Moscow time').waitFor()
    expect(await rowOf(page, arrival).innerText()).toMatch(/^07:00/)
    expect(await rail(page).innerText()).toContain('07:00 Moscow time')
    const record = recordOf(page, 'Train arrives at Vostochny')
    expect(await record.innerText()).toContain('07:00, Wednesday 13 September, Moscow time')
    expect(await record.innerText()).toContain('Printed as 13:00 local time, UTC+9')
    await page.locator(`[data-chronology] .vis-item[data-id='${arrival}']`).hover()
    const tooltip = page.locator('[data-chart-tooltip]')
    await expect.poll(() => tooltip.innerText()).toContain('07:00 Moscow time')

    await clock(page, 'Local').click()
    expect(addressOf(page)).toBe(`#${arrival}`)
    expect(await rowOf(page, arrival).innerText()).toMatch(/^13:00/)
  })

  test('stay chosen from view to view, and go back with Back', async ({ openPage }) => {
    const page = await openPage('?clock=utc#2023-09-13', options)
    expect(await rowOf(page, arrival).innerText()).toMatch(/^04:00/)
    await page.getByRole('link', { name: '15 Fri September' }).click()
    await dayHeading(page, '2023-09-15').waitFor()
    expect(addressOf(page)).toBe('?clock=utc#2023-09-15')
    await clock(page, 'Pyongyang').click()
    await inWords(page, 'in Pyongyang time').waitFor()
    await page.goBack()
    await inWords(page, 'in UTC').waitFor()
  })

  test('the reader’s own says the day where that is another one there', async ({ openPage }) => {
    const timezoneId = 'America/Los_Angeles'
    const page = await openPage(`?clock=mine#${arrival}`, { ...options, timezoneId })
    await inWords(page, 'in your time (America/Los Angeles)').waitFor()
    expect(await rowOf(page, arrival).innerText()).toMatch(/^21:00\s+Tue 12/)
    expect(await rail(page).innerText()).toContain('Tue 12, 21:00 your time')
    const record = recordOf(page, 'Train arrives at Vostochny')
    expect(await record.innerText()).toContain('21:00, Tuesday 12 September, your time')
  })

  test('move no day and no part of a day in words', async ({ openPage }) => {
    const page = await openPage('?clock=moscow#khasan-arrival', options)
    expect(await rowOf(page, 'khasan-arrival').innerText()).toMatch(/^morning/)
    const record = recordOf(page, 'Train arrives at Khasan')
    expect(await record.innerText()).toContain('Morning, Tuesday 12 September')
    expect(await record.innerText()).toContain('Day and hour are local to the place.')
  })

  test('draw a day as the span that it covers there', async ({ openPage }) => {
    const page = await openPage('?clock=moscow#2023-09-13', options)
    const day = page.locator(`[data-chronology] .vis-item[data-id='guard-of-honour']`)
    await day.waitFor()
    const [from, midnight] = await Promise.all([
      day.evaluate((element) => element.getBoundingClientRect().left),
      axis(page)
        .filter({ hasText: 'Wed 13 September' })
        .evaluate((element) => element.getBoundingClientRect().left),
    ])
    const width = await day.evaluate((element) => element.getBoundingClientRect().width)
    // midnight at Vostochny is six in the evening in Moscow, a quarter of a day before midnight there
    expect((midnight - from) / width).toBeCloseTo(0.25, 1)
  })

  test('are what the first paint shows: nothing shifts when the scripts have come', async ({
    openPage,
  }) => {
    for (const address of ['?clock=moscow#2023-09-14', '?clock=mine#vostochny-arrival']) {
      const page = await openPage(address, { ...options, timezoneId: 'America/New_York' })
      await page.locator('[data-chronology] .vis-item').first().waitFor()
      expect(await layoutShift(page), address).toBe(0)
    }
  })

  test('another word than theirs gives the local one, and a notice', async ({ openPage }) => {
    const page = await openPage('?clock=mars#2023-09-13', options)
    const notice = page.getByRole('status').filter({ hasText: 'Nothing here answers to' })
    expect(await notice.innerText()).toContain('?clock=mars')
    await inWords(page, 'in local time').waitFor()
    expect(await rowOf(page, arrival).innerText()).toMatch(/^13:00/)
  })

  test('cannot be chosen with scripts off: the bare document is in local time', async ({
    openPage,
  }) => {
    const page = await openPage('?clock=moscow#2023-09-13', {
      ...options,
      javaScriptEnabled: false,
    })
    expect(await clock(page, 'Moscow').isVisible()).toBe(false)
    expect(await page.locator(`[data-row][href='#${arrival}']`).innerText()).toMatch(/^13:00/)
  })
})

describe('guided reading', () => {
  test('steps through the whole visit with one key, moving day, chart and event', async ({
    openPage,
  }) => {
    const page = await openPage('#pyongyang-departure', options)
    await page.locator('[data-chronology] .vis-item').first().waitFor()
    const next = page.getByRole('link', { name: /^Next: / }).filter({ visible: true })
    await next.focus()
    await page.keyboard.press('Enter')
    await dayHeading(page, '2023-09-12').waitFor()
    expect(addressOf(page)).toBe('#khasan-arrival')
    for (let step = 0; step < 9; step++) {
      const before = addressOf(page)
      await page.keyboard.press('Enter')
      await expect.poll(() => addressOf(page)).not.toBe(before)
    }
    await dayHeading(page, '2023-09-13').waitFor()
    const chosen = addressOf(page).slice(1)
    expect(await rowOf(page, chosen).getAttribute('aria-current')).toBe('true')
    await page.locator(`[data-chronology] .vis-selected[data-id='${chosen}']`).waitFor()
    const previous = page.getByRole('link', { name: /^Previous: / }).filter({ visible: true })
    await previous.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page)).not.toBe(`#${chosen}`)
  })

  test('names the next event at the foot of each, with its day where that is another', async ({
    openPage,
  }) => {
    const page = await openPage('#pyongyang-departure', options)
    const record = recordOf(page, 'Kim leaves Pyongyang by special train')
    expect(await record.innerText()).toMatch(/Next, Tue 12: Train arrives at Khasan/)
    await record.getByRole('link', { name: 'Train arrives at Khasan', exact: true }).click()
    await page.waitForURL((url) => url.hash === '#khasan-arrival')
  })
})
