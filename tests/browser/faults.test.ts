import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { layoutShift } from '../support/layout-shift'
import { addressOf, phone, recordOf, rowOf, wide } from '../support/page-parts'
import { countPdfPages } from '../support/pdf-pages'
import { type PreparedPage, test, untilHydrated, untilRunning } from '../support/prepared-page'
import { shippedEvent } from '../support/shipped-visit'

// What may go wrong around the page: the rest of it works, and it says what does not.

const options = { viewport: wide, reducedMotion: 'reduce' } as const
const event = shippedEvent('fefu-visit')

async function worksFor(page: Page): Promise<void> {
  await rowOf(page, event.id).click()
  await recordOf(page, event.title).waitFor()
  expect(addressOf(page)).toBe(`#${event.id}`)
}

const wordsOf = (page: Page) =>
  page.locator('main').evaluate((main) => (main instanceof HTMLElement ? main.innerText : ''))

describe('without its type', () => {
  for (const viewport of [wide, phone]) {
    test(`the page is set in another and holds together, ${viewport.width} px wide`, async ({
      preparePage,
    }) => {
      const { page, open, forgive } = await preparePage({ ...options, viewport })
      await page.route('**/*.woff2', (route) => route.abort())
      await open('#2023-09-17')
      await untilRunning(page)
      await worksFor(page)
      const past = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect(past).toBeLessThanOrEqual(0)
      expect(forgive(/\.woff2|ERR_FAILED/)).toBeGreaterThan(0)
    })
  }
})

/** Opens an address while the type is held back, until the answer is called. */
async function openWithoutType({ page, open }: PreparedPage, address: string): Promise<() => void> {
  let bring = () => {}
  const brought = new Promise<void>((resolve) => {
    bring = resolve
  })
  await page.route('**/*.woff2', async (route) => {
    await brought
    await route.continue()
  })
  await open(address, { waitUntil: 'commit' })
  await page.locator('html[data-type="awaited"]').waitFor({ state: 'attached' })
  return bring
}

const titleBox = (page: Page) => page.locator('h1').first().boundingBox()

describe('with type that is late', () => {
  for (const { viewport, address } of [
    { viewport: wide, address: '' },
    { viewport: phone, address: '#2023-09-14' },
    { viewport: wide, address: '#fefu-visit' },
    { viewport: phone, address: '#farewell-day' },
    { viewport: wide, address: '?event=khasan-arrival#C20' },
    { viewport: phone, address: '#A6' },
  ]) {
    test(`the page waits for it, and shows once, at "${address}"`, async ({ preparePage }) => {
      const usual = await preparePage({ ...options, viewport })
      await usual.open(address)
      await untilRunning(usual.page)
      const prepared = await preparePage({ ...options, viewport })
      const { page } = prepared
      const bring = await openWithoutType(prepared, address)
      // longer than the code needs to come and to run
      await page.waitForTimeout(1500)
      bring()
      await untilRunning(page)
      await page.locator('main').filter({ visible: true }).waitFor()
      await page.waitForTimeout(500)
      expect(await page.locator('html').getAttribute('data-type')).toBeNull()
      expect(await layoutShift(page)).toBe(0)
      await expect.poll(() => titleBox(page)).toEqual(await titleBox(usual.page))
      const placeOf = (one: Page) => one.evaluate(() => [scrollY, document.body.offsetHeight])
      await expect.poll(() => placeOf(page)).toEqual(await placeOf(usual.page))
    })
  }
})

describe('with type that does not come in time', () => {
  for (const address of ['', '#fefu-visit']) {
    test(`the page shows in another, and stays as it is when it comes, at "${address}"`, async ({
      preparePage,
    }) => {
      const prepared = await preparePage(options)
      const { page } = prepared
      const bring = await openWithoutType(prepared, address)
      await page.locator('html[data-type="late"]').waitFor()
      await untilRunning(page)
      const before = await titleBox(page)
      bring()
      await page.evaluate(() => document.fonts.ready)
      await page.waitForTimeout(300)
      expect(await titleBox(page)).toEqual(before)
      expect(await layoutShift(page)).toBe(0)
    })
  }
})

describe('where a part is from an older deployment', () => {
  test('that is said, and the page can be loaded again, at the same address', async ({
    preparePage,
  }) => {
    const { page, open, forgive } = await preparePage(options)
    let isGone = true
    await page.route(/PeopleAndPlacesPage/, (route) =>
      isGone ? route.fulfill({ status: 404, body: 'gone' }) : route.continue(),
    )
    await open('#khasan')
    await untilRunning(page)
    const notice = page.getByRole('status').filter({ hasText: 'could not be loaded' })
    await notice.waitFor()
    // its text is there all the same
    await page.getByRole('heading', { name: 'Khasan' }).first().waitFor()
    isGone = false
    await notice.getByRole('button', { name: 'Load the page again' }).click()
    await page.waitForFunction(() => performance.navigation.type === 1)
    await untilRunning(page)
    await untilHydrated(page)
    expect(addressOf(page)).toBe('#khasan')
    expect(await notice.count()).toBe(0)
    forgive(/404|PeopleAndPlacesPage/)
  })

  test('a record still opens, as the document has it', async ({ preparePage }) => {
    const { page, open, forgive } = await preparePage(options)
    await page.route(/EventRecord/, (route) => route.fulfill({ status: 404, body: 'gone' }))
    await open('#2023-09-17')
    await untilRunning(page)
    await worksFor(page)
    expect(await recordOf(page, event.title).getByText('When').first().isVisible()).toBe(true)
    expect(forgive(/404|EventRecord/)).toBeGreaterThan(0)
  })
})

describe('while the chart is long in coming', () => {
  test('its room says so, and is filled when it comes', async ({ preparePage }) => {
    const { page, open } = await preparePage(options)
    let bring = () => {}
    const brought = new Promise<void>((resolve) => {
      bring = resolve
    })
    await page.route('**/LiveChart-*.js', async (route) => {
      await brought
      await route.continue()
    })
    await open('#2023-09-17')
    await untilRunning(page)
    const note = page.getByText('The chart is still on its way')
    await note.waitFor()
    await worksFor(page)
    bring()
    await page.locator('[data-chronology] .vis-item').first().waitFor()
    expect(await note.count()).toBe(0)
  })
})

describe('where the code does not come', () => {
  for (const file of ['index', 'visit', 'react', 'time']) {
    test(`as with ${file}, all can be read, and that it is so is said`, async ({ preparePage }) => {
      const { page, open, forgive } = await preparePage(options)
      const isOfIt = new RegExp(`/assets/${file}-[^/]*\\.js$`)
      await page.route(isOfIt, (route) => route.abort())
      await open('#fefu-visit')
      const note = page.getByText('The scripts of this page could not be loaded')
      await note.waitFor()
      await page.getByRole('heading', { name: event.title }).waitFor()
      await page.getByRole('heading', { name: 'Train arrives at Vostochny' }).waitFor()
      // what needs the scripts is not on offer
      for (const name of ['Print the itinerary', 'Filter the events', 'Whole visit'])
        expect(await page.getByRole('button', { name }).isVisible(), name).toBe(false)
      expect(await page.getByRole('searchbox').isVisible()).toBe(false)
      await page.unroute(isOfIt)
      await page.getByRole('button', { name: 'Load the page again' }).click()
      await untilRunning(page)
      expect(await note.isVisible()).toBe(false)
      expect(forgive(/ERR_FAILED|^console error: No scripts: /)).toBeGreaterThan(0)
    })
  }

  test('of the filters, that is said, and they can be tried again', async ({ preparePage }) => {
    const { page, open, forgive } = await preparePage(options)
    await open('#2023-09-17')
    await untilRunning(page)
    await untilHydrated(page)
    await page.route(/FilterPanel/, (route) => route.abort())
    const turn = page.getByRole('button', { name: 'Filter the events' })
    await turn.click()
    const notice = page.getByRole('status').filter({ hasText: 'filters could not be loaded' })
    await notice.waitFor()
    await turn.click()
    expect(await notice.count()).toBe(0)
    await worksFor(page)
    expect(forgive(/ERR_FAILED/)).toBeGreaterThan(0)
  })
})

describe('whatever the clock of the machine says', () => {
  test('the page is the same', async ({ preparePage }) => {
    const said: string[] = []
    for (const time of ['1970-01-01T00:00:00Z', '2199-12-31T23:59:59Z']) {
      const { page, open } = await preparePage(options)
      await page.clock.setFixedTime(time)
      await open('#fefu-visit')
      await untilRunning(page)
      await untilHydrated(page)
      said.push(await wordsOf(page))
    }
    expect(said[0]).toContain(event.title)
    expect(said[1]).toBe(said[0])
  })
})

describe('an error in one part', () => {
  test('stays in it: that of the chart leaves the days as they are', async ({ preparePage }) => {
    const { page, open, forgive } = await preparePage(options)
    await page.addInitScript(() => {
      window.ResizeObserver = class {
        constructor() {
          throw new Error('no chart today')
        }
        observe() {}
        unobserve() {}
        disconnect() {}
      }
    })
    await open('#2023-09-17')
    await untilRunning(page)
    await page.getByRole('alert').filter({ hasText: 'the chronology' }).waitFor()
    await worksFor(page)
    expect(forgive(/no chart today|Caught by a boundary/)).toBeGreaterThan(0)
  })
})

describe('where nothing can be kept', () => {
  test('as in a private window, the page and its choices work', async ({ preparePage }) => {
    const { page, open } = await preparePage(options)
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError')
          },
        })
      }
    })
    await open('#2023-09-17')
    await untilRunning(page)
    await worksFor(page)
    await page.getByRole('link', { name: 'About', exact: true }).click()
    const choice = page.getByRole('button', { name: /^Turn this key/ })
    const before = await choice.innerText()
    await choice.click()
    await expect.poll(() => page.locator('[data-page="about"]').innerText()).not.toContain(before)
    await untilHydrated(page)
  })
})

describe('printing a page that a part did not come for', () => {
  test('gives the itinerary on one page, without a word of it', async ({ preparePage }) => {
    const { page, open, forgive } = await preparePage(options)
    await page.route(/(ItineraryPage|SearchPanel)-[^/]*\.js$/, (route) => route.abort())
    await open('')
    await untilRunning(page)
    await page.getByText('A part of the page could not be loaded').first().waitFor()
    expect(countPdfPages(await page.pdf({ format: 'A4' }))).toBe(1)
    forgive(/ItineraryPage|SearchPanel|ERR_FAILED/)
  })
})

describe('printing while the page is still loading', () => {
  for (const address of ['', '#fefu-visit', '#people', '?clock=utc#2023-09-13']) {
    test(`gives the itinerary, at "${address}"`, async ({ preparePage }) => {
      const { page, open, forgive } = await preparePage(options)
      await page.route('**/assets/*.js', () => new Promise(() => {}))
      await open(address, { waitUntil: 'commit' })
      await page.locator('#end-of-document').waitFor({ state: 'attached' })
      expect(await page.locator('html').getAttribute('data-scripts')).toBe('starting')
      const pdf = await page.pdf({ format: 'A4' })
      expect(countPdfPages(pdf)).toBe(1)
      await page.emulateMedia({ media: 'print' })
      const sheet = page.locator('[data-page="itinerary"]')
      expect(await sheet.isVisible()).toBe(true)
      expect(await sheet.evaluate((part) => getComputedStyle(part).visibility)).toBe('visible')
      forgive(/ERR_ABORTED/)
    })
  }
})
