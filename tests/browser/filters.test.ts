import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { addressOf, dayHeading, phone, recordOf, rowOf, wide } from '../support/page-parts'
import { shippedEvent, shippedVisit } from '../support/shipped-visit'

const options = { viewport: wide, reducedMotion: 'reduce' } as const
const all = shippedVisit.events.length
const gifts = shippedVisit.events.filter(({ kind }) => kind === 'gift').length
const turn = (page: Page) => page.getByRole('button', { name: 'Filter the events' })
const value = (page: Page, name: RegExp) => page.getByRole('link', { name })
const rows = (page: Page) => page.locator('[data-row]').filter({ visible: true })

describe('the filters', () => {
  test('narrow programme, chart and line, and say what they leave', async ({ openPage }) => {
    const page = await openPage('#2023-09-17', options)
    await turn(page).click()
    await value(page, /^Gift, \d+ events$/).click()
    expect(addressOf(page)).toBe('?kind=gift#2023-09-17')
    await page.getByText(`${gifts} of ${all} events`).filter({ visible: true }).waitFor()
    await expect.poll(() => rows(page).count()).toBe(4)
    const marks = page.locator('[data-chronology] .vis-item.mark-reported')
    await expect.poll(() => marks.filter({ hasText: 'Far Eastern' }).count()).toBe(0)
    const line = page.getByRole('navigation', { name: 'Days of the visit' })
    expect(await line.getByRole('link', { name: /^17/ }).innerText()).toContain('4 of 8 entries')

    await value(page, /^Oleg Kozhemyako, \d+ events?$/).click()
    await value(page, /^Sources differ, \d+ events?$/).click()
    const query = new URLSearchParams(new URL(page.url()).search)
    expect(Object.fromEntries(query)).toEqual({
      kind: 'gift',
      person: 'oleg-kozhemyako',
      signs: 'differ',
    })
    await page.getByRole('link', { name: 'All events', exact: true }).click()
    expect(addressOf(page)).toBe('#2023-09-17')
    await expect.poll(() => rows(page).count()).toBe(8)
  })

  test('are taken away one by one, and Back brings them again', async ({ openPage }) => {
    const page = await openPage('?kind=gift&status=reported#2023-09-17', options)
    await page.getByRole('link', { name: 'Without the filter Kind: Gift' }).click()
    expect(addressOf(page)).toBe('?status=reported#2023-09-17')
    await page.goBack()
    await page.getByRole('link', { name: 'Without the filter Kind: Gift' }).waitFor()
    expect(addressOf(page)).toBe('?kind=gift&status=reported#2023-09-17')
  })

  test('never empty the panel: a chosen event stays, and it is said', async ({ openPage }) => {
    const page = await openPage('?kind=gift#vostochny-arrival', options)
    await recordOf(page, shippedEvent('vostochny-arrival').title).waitFor()
    await page.getByText('The filter leaves this event out of the lists.').waitFor()
    await page.getByRole('link', { name: 'Show all events' }).click()
    expect(addressOf(page)).toBe('#vostochny-arrival')
    await rowOf(page, 'vostochny-arrival').waitFor()
  })

  test('say of a day that they leave nothing of it', async ({ openPage }) => {
    const page = await openPage('?kind=gift#2023-09-12', options)
    await dayHeading(page, '2023-09-12').waitFor()
    await page.getByText('The filter leaves none of this day’s 7 entries.').waitFor()
    expect(await recordOf(page, shippedEvent('khasan-arrival').title).count()).toBe(1)
  })

  test('lead guided reading from one event that they leave to the next', async ({ openPage }) => {
    const page = await openPage('?kind=gift#rifles-exchanged', options)
    const next = page.getByRole('link', { name: /^Next: / }).filter({ visible: true })
    expect(await next.getAttribute('href')).toBe('#shoigu-gift')
  })

  test('work with the keyboard alone, and on a phone', async ({ openPage }) => {
    const page = await openPage('#2023-09-13', { ...options, viewport: phone })
    await turn(page).focus()
    await page.keyboard.press('Enter')
    await value(page, /^Talks, \d+ events$/).focus()
    await page.keyboard.press('Enter')
    expect(addressOf(page)).toBe('?kind=talks#2023-09-13')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Talks/)
    expect(await turn(page).getAttribute('aria-expanded')).toBe('true')
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(phone.width)
  })

  test('narrow the line and the map, whose stops stay', async ({ openPage }) => {
    const page = await openPage('?kind=gift#map', options)
    const line = page.getByRole('region', { name: 'The line' })
    await line.getByText('4 of 8 entries').waitFor()
    expect(await line.getByRole('link', { name: 'Train arrives at Khasan' }).count()).toBe(0)
    const stops = page.getByRole('group', { name: 'Map of the stops' }).getByRole('link')
    expect(await stops.count()).toBe(5)
    await stops.filter({ hasText: 'Vladivostok' }).first().click()
    await dayHeading(page, '2023-09-16').waitFor()
    expect(addressOf(page)).toBe('?kind=gift#2023-09-16')
    await expect.poll(() => rows(page).count()).toBe(1)
    await page.goBack()
    await page.getByRole('link', { name: 'All events', exact: true }).click()
    await line.getByRole('link', { name: 'Train arrives at Khasan' }).waitFor()
    expect(addressOf(page)).toBe('#map')
  })

  test('that do not exist are said, and change nothing', async ({ openPage }) => {
    const page = await openPage('?kind=wedding#2023-09-17', options)
    const notice = page.getByRole('status').filter({ hasText: 'Nothing here answers to' })
    expect(await notice.innerText()).toContain('?kind=wedding')
    await expect.poll(() => rows(page).count()).toBe(8)
  })
})
