import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { addressOf, dayHeading, phone, tablet, wide } from '../support/page-parts'

const narrow = { width: 320, height: 640 }
const komsomolsk = 'Komsomolsk-on-Amur'

const map = (page: Page) => page.getByRole('group', { name: 'Map of the stops' })
const line = (page: Page) => page.getByRole('region', { name: 'The line' })
const stopOnMap = (page: Page, name: string) => map(page).getByRole('link', { name })
const views = (page: Page) => page.getByRole('navigation', { name: 'Views' })

/** What is marked as chosen on the line and on the map, as the addresses it leads to. */
function chosen(page: Page): Promise<(string | null)[]> {
  return page
    .locator('[data-page="map"] [aria-current]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
}

/** Waits until the code of the late page is there: then the address marks the day. */
async function untilAlive(page: Page): Promise<void> {
  await line(page).locator('[aria-current="date"]').waitFor()
}

describe('the line and the map', () => {
  test('lead from a stop to its day, and the day leads back to the stop', async ({ openPage }) => {
    const page = await openPage('#map', { viewport: wide })
    await untilAlive(page)
    await stopOnMap(page, komsomolsk).click()
    await page.waitForURL((url) => url.hash === '#2023-09-15')
    await dayHeading(page, '2023-09-15').waitFor()
    const rail = page.getByRole('navigation', { name: 'Days of the visit' })
    expect(await rail.locator('[aria-current]').getAttribute('href')).toBe('#2023-09-15')
    await views(page).getByRole('link', { name: 'Line and map' }).click()
    expect(addressOf(page)).toBe('?day=2023-09-15#map')
    await page.locator('[data-stop="komsomolsk"][aria-current="date"]').waitFor()
    expect(await chosen(page)).toEqual(['?day=2023-09-15#map', '#2023-09-15'])
    await page.goBack()
    await dayHeading(page, '2023-09-15').waitFor()
    await page.goBack()
    await map(page).waitFor()
    expect(addressOf(page)).toBe('#map')
  })

  test('give the focus to what a stop leads to, and the chart follows', async ({ openPage }) => {
    const page = await openPage('#map', { viewport: wide, reducedMotion: 'reduce' })
    await untilAlive(page)
    await stopOnMap(page, komsomolsk).focus()
    await page.keyboard.press('Enter')
    await dayHeading(page, '2023-09-15').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('programme-2023-09-15')
    // the chart was not in sight before, so it had nothing to measure
    const days = page.locator('[data-chronology] .vis-major')
    await expect.poll(async () => (await days.allInnerTexts()).join()).toContain('Fri 15 September')
    await page.locator('[data-chronology] .vis-item.vis-selected').waitFor()
  })

  test('mark a place of the register with the day of its stop', async ({ openPage }) => {
    const page = await openPage('?spot=gagarin-plant#map', { viewport: wide })
    await untilAlive(page)
    expect(await chosen(page)).toContain('?day=2023-09-15#map')
  })

  test('are left and found again with the day that was looked at', async ({ openPage }) => {
    const page = await openPage('#gagarin-plant-visit', { viewport: wide })
    await views(page).getByRole('link', { name: 'People and places' }).click()
    await views(page).getByRole('link', { name: 'Line and map' }).click()
    expect(addressOf(page)).toBe('?day=2023-09-15#map')
  })

  test('are walked through by keyboard', async ({ openPage }) => {
    const page = await openPage('?day=2023-09-13#map', { viewport: wide })
    await untilAlive(page)
    await stopOnMap(page, komsomolsk).focus()
    await page.keyboard.press('Enter')
    await dayHeading(page, '2023-09-15').waitFor()
    await page.goBack()
    await map(page).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL((url) => url.search === '?day=2023-09-14')
    await page.keyboard.press('ArrowRight')
    await page.waitForURL((url) => url.search === '?day=2023-09-15')
    expect(await chosen(page)).toEqual(['?day=2023-09-15#map', '#2023-09-15'])
    const order = await map(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as SVGAElement).tabIndex))
    expect(order.every((tabIndex) => tabIndex >= 0)).toBe(true)
  })

  test('mark the day that is chosen on the line, and keep the focus there', async ({
    openPage,
  }) => {
    const page = await openPage('#map', { viewport: wide })
    await untilAlive(page)
    const friday = line(page).getByRole('link', { name: 'Fri 15 September' })
    await friday.click()
    await page.waitForURL((url) => url.search === '?day=2023-09-15')
    expect(await chosen(page)).toEqual(['?day=2023-09-15#map', '#2023-09-15'])
    expect(await friday.evaluate((link) => link === document.activeElement)).toBe(true)
    const leg = page
      .getByRole('list', { name: 'The legs on the map' })
      .locator('[data-chosen="true"]')
    expect(await leg.innerText()).toContain('Vostochny Cosmodrome to Komsomolsk-on-Amur')
  })

  test('mark a place that its entry leads to', async ({ openPage }) => {
    const page = await openPage('#gagarin-plant', { viewport: phone })
    await page.locator('#gagarin-plant[data-chosen="true"]').waitFor()
    await page.getByRole('link', { name: 'on the map (Gagarin aircraft plant)' }).click()
    const mark = map(page).getByRole('link', { name: 'Gagarin aircraft plant' })
    await mark.waitFor()
    await page.waitForFunction(() => {
      const box = document.querySelector('[data-stop="gagarin-plant"]')?.getBoundingClientRect()
      return box !== undefined && box.top > 0 && box.bottom < innerHeight
    })
    await mark.locator('text').filter({ visible: true }).click()
    await page.waitForURL((url) => url.hash === '#gagarin-plant')
  })

  test('say what they do not know, and show the rest', async ({ openPage }) => {
    const page = await openPage('?day=2031-01-01&spot=atlantis#map', { viewport: wide })
    await map(page).waitFor()
    expect(await page.getByText('Nothing here answers to').innerText()).toContain('?day=2031-01-01')
  })

  test('keep the land when everything around it changes', async ({ openPage }) => {
    const page = await openPage('#map', { viewport: wide })
    await untilAlive(page)
    const land = () =>
      page
        .locator('[data-land] path')
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')?.length ?? 0))
    const before = await land()
    expect(Math.min(...before)).toBeGreaterThan(300)
    await line(page).getByRole('link', { name: 'Sat 16 September' }).click()
    await page.getByRole('link', { name: 'Moscow', exact: true }).first().click()
    await line(page).getByText('07:00 Moscow time').waitFor()
    expect(await land()).toEqual(before)
  })
})

describe('the names on the map', () => {
  for (const viewport of [wide, { width: 1100, height: 800 }, tablet, phone, narrow]) {
    test(`never overlap, nor leave it, ${viewport.width} px wide`, async ({ openPage }) => {
      const page = await openPage('#map', { viewport })
      await map(page).waitFor()
      const { names, overlapping, outside, small } = await map(page).evaluate((svg) => {
        const frame = svg.getBoundingClientRect()
        const marks = [...svg.querySelectorAll('[data-stop] > circle:last-of-type')].map(
          (mark) => ({
            name: `mark of ${mark.parentElement?.dataset.stop}`,
            box: mark.getBoundingClientRect(),
          }),
        )
        const texts = [...svg.querySelectorAll('[data-label]')]
          .filter((text) => text.checkVisibility())
          .map((text) => ({
            name: text.textContent ?? '',
            box: text.getBoundingClientRect(),
            size: Number.parseFloat(getComputedStyle(text).fontSize),
          }))
        const all = [...texts, ...marks]
        const overlapping = texts.flatMap((text) =>
          all
            .filter((other) => other !== text)
            .filter(
              ({ box }) =>
                box.left < text.box.right &&
                text.box.left < box.right &&
                // a line of text is less high than its box
                box.top + 3 < text.box.bottom - 3 &&
                text.box.top + 3 < box.bottom - 3,
            )
            .map((other) => `${text.name} / ${other.name}`),
        )
        const outside = texts
          .filter(({ box }) => box.left < frame.left || box.right > frame.right)
          .map(({ name }) => name)
        const small = texts.filter(({ size }) => size < 12).map(({ name }) => name)
        return { names: texts.length, overlapping, outside, small }
      })
      expect(names).toBe(9)
      expect(overlapping).toEqual([])
      expect(outside).toEqual([])
      expect(small).toEqual([])
    })
  }
})

describe('the map with scripts off', () => {
  test('is drawn, leads to the days, and stands in words', async ({ openPage }) => {
    const page = await openPage('#map', { javaScriptEnabled: false, viewport: phone })
    const box = await map(page).boundingBox()
    expect(box?.width).toBeGreaterThan(300)
    const land = await page.locator('[data-land] path').first().getAttribute('d')
    expect(land?.length).toBeGreaterThan(2000)
    const legs = page.getByRole('list', { name: 'The legs on the map' })
    expect(await legs.getByRole('listitem').count()).toBe(4)
    expect(await legs.innerText()).toContain('in a straight line')
    await stopOnMap(page, komsomolsk).click()
    await page.waitForURL((url) => url.hash === '#2023-09-15')
  })

  test('costs the document little, and the scripts nothing', async ({ openPage }) => {
    const page = await openPage('#map', { viewport: wide })
    await untilAlive(page)
    const land = (await page.locator('[data-land] path').first().getAttribute('d')) ?? ''
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    )
    expect(scripts.filter((name) => /d3|topojson|world/.test(name))).toEqual([])
    expect(new Blob([land]).size).toBeLessThan(25_000)
    for (const name of scripts.filter((script) => script.endsWith('.js'))) {
      const source = await (await page.request.get(name)).text()
      expect(source.includes(land.slice(0, 40)), name).toBe(false)
    }
  })
})

describe('the line and the map, for everyone', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`have nothing that axe finds wrong, ${colorScheme}`, async ({ openPage }) => {
      const page = await openPage('?day=2023-09-15&spot=fefu#map', {
        viewport: wide,
        colorScheme,
        reducedMotion: 'reduce',
      })
      await untilAlive(page)
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('main [hidden]')) element.remove()
      })
      for (const viewport of [wide, narrow]) {
        await page.setViewportSize(viewport)
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
        expect(violations.flatMap(({ id, nodes }) => nodes.map((n) => `${id} ${n.html}`))).toEqual(
          [],
        )
      }
    })
  }

  test('show the chosen stop in forced colours by more than its colour', async ({ openPage }) => {
    const page = await openPage('?day=2023-09-15#map', { viewport: wide, forcedColors: 'active' })
    await untilAlive(page)
    const look = (name: string) =>
      map(page)
        .locator(`[data-stop="${name}"] > circle:last-of-type`)
        .evaluate((mark) => {
          const { fill, stroke } = getComputedStyle(mark)
          return fill === stroke
        })
    expect(await look('komsomolsk')).toBe(true)
    expect(await look('vostochny')).toBe(false)
  })
})
