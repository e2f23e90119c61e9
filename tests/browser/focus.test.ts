import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { everyView, goTo, goToView, openFilters } from '../support/every-view'
import { phone, wide } from '../support/page-parts'

const zoomed = { width: 320, height: 256 }

/**
 * Gives the focus to everything that takes it by Tab, one after the other, and tells of which its
 * ring can't be seen: covered, missing, or of less than 3:1 against what lies round it.
 */
function unseenFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const paint = (colour: string): number[] => {
      if (pixel === null) throw new Error('No canvas')
      pixel.clearRect(0, 0, 1, 1)
      pixel.fillStyle = colour
      pixel.fillRect(0, 0, 1, 1)
      return [...pixel.getImageData(0, 0, 1, 1).data]
    }
    const luminance = (colour: number[]) => {
      const [r = 0, g = 0, b = 0] = colour.map((value) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const contrast = (one: number[], other: number[]) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
      return (light + 0.05) / (dark + 0.05)
    }
    const groundOf = (element: Element | null): number[] => {
      for (let around = element; around !== null; around = around.parentElement) {
        const colour = paint(getComputedStyle(around).backgroundColor)
        if (colour[3] === 255) return colour
      }
      return [255, 255, 255, 255]
    }
    const found: string[] = []
    const stops = [
      ...document.querySelectorAll<HTMLElement | SVGAElement>(
        'a[href], button:enabled, summary, input, select, textarea, [tabindex]',
      ),
    ].filter(
      (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
    )
    for (const element of stops) {
      const tell = (what: string) =>
        found.push(`${what}: “${(element.textContent ?? '').trim().slice(0, 40)}”`)
      if (element.tabIndex > 0) tell('out of turn')
      element.focus()
      if (document.activeElement !== element) {
        tell('takes no focus')
        continue
      }
      // in a drawing the ring is a circle round the mark
      const drawn = element instanceof SVGElement ? element.querySelector('circle') : null
      const { stroke, strokeWidth } = getComputedStyle(drawn ?? element)
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element)
      const isRinged = drawn
        ? stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2
        : outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      if (!isRinged) tell('no ring')
      const isInside = Number.parseFloat(outlineOffset) < 0
      const ground = groundOf(isInside ? element : element.parentElement)
      const ratio = contrast(paint(drawn ? stroke : outlineColor), ground)
      if (ratio < 3) tell(`a ring of ${ratio.toFixed(1)}:1`)
      const isSeen = [...element.getClientRects()].some((box) =>
        [0.1, 0.5, 0.9].some((across) => {
          const x = box.left + box.width * across
          const top = document.elementFromPoint(x, box.top + box.height / 2)
          return top !== null && (element.contains(top) || top.contains(element))
        }),
      )
      if (!isSeen) tell('covered or out of sight')
    }
    return found
  })
}

/** Where Tab goes up the page again, in a single column. */
function backwardSteps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const textOf = (element: Element) => (element.textContent ?? '').trim().slice(0, 30)
    const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input')]
      .filter((element) => element.tabIndex >= 0)
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.closest('[data-chronology], svg, [data-records]') === null)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
    return stops.flatMap(({ element, box }, at) => {
      const next = stops[at + 1]
      if (next === undefined || next.box.bottom > box.top) return []
      // to the top of another column
      if (next.box.left >= box.right || next.box.right <= box.left) return []
      return [`from “${textOf(element)}” up to “${textOf(next.element)}”`]
    })
  })
}

const isLost = (page: Page) => page.evaluate(() => document.activeElement === document.body)
const focusedName = (page: Page) =>
  page.evaluate(() => (document.activeElement?.textContent ?? '').trim())

describe('the focus', () => {
  for (const { colorScheme, viewport } of [
    { colorScheme: 'light', viewport: wide },
    { colorScheme: 'dark', viewport: phone },
    { colorScheme: 'light', viewport: zoomed },
  ] as const) {
    test(`can be seen wherever it goes, ${viewport.width} px wide, ${colorScheme}`, async ({
      openPage,
    }) => {
      const page = await openPage('', { viewport, colorScheme, reducedMotion: 'reduce' })
      const unseen: string[] = []
      for (const view of everyView) {
        await goToView(page, view)
        // a key first: after a click the browser would draw no ring
        await page.keyboard.press('Shift')
        for (const finding of await unseenFocus(page)) unseen.push(`${view.name}: ${finding}`)
      }
      expect(unseen).toEqual([])
    }, 120_000)
  }

  test('goes down the page as one reads, in a single column', async ({ openPage }) => {
    const page = await openPage('', { viewport: phone, reducedMotion: 'reduce' })
    const back: string[] = []
    for (const view of everyView) {
      await goToView(page, view)
      for (const finding of await backwardSteps(page)) back.push(`${view.name}: ${finding}`)
    }
    expect(back).toEqual([])
  }, 120_000)

  test('is never lost, whatever is chosen, closed or taken away', async ({ openPage }) => {
    const page = await openPage('', { viewport: wide, reducedMotion: 'reduce' })
    const steps: { at: string; link?: RegExp; button?: RegExp; filters?: boolean }[] = [
      { at: '#2023-09-13', link: /^Line and map$/ },
      { at: '#2023-09-13', link: /^Where the articles differ$/ },
      { at: '#2023-09-13', link: /^The articles$/ },
      { at: '#2023-09-13', link: /^People and places$/ },
      { at: '#2023-09-13', link: /^Itinerary$/ },
      { at: '#2023-09-13', link: /^About$/ },
      { at: '#2023-09-13', link: /^Export$/ },
      { at: '#2023-09-13', link: /^UTC$/ },
      { at: '#2023-09-13', link: /^Without a day/ },
      { at: '#about', link: /^Day by day$/ },
      { at: '#about', button: /^Turn this key off$/ },
      { at: '#about', button: /^Turn this key on$/ },
      { at: '#fefu-visit', link: /^Previous: / },
      { at: '#coverage', link: /^The articles$/ },
      { at: '#cite', button: /^Copy/ },
      { at: '#export', button: /^Copy iCalendar/ },
      { at: '#export', link: /^13 Wed/ },
      { at: '#itinerary', link: /^13 Wed/ },
      { at: '?kind=gift#2023-09-17', link: /^Without the filter Kind: Gift$/ },
      { at: '?kind=gift#2023-09-17', link: /^All events$/ },
      { at: '?kind=gift#vostochny-arrival', link: /^Show all events$/ },
      { at: '#2023-09-17', link: /^Vladivostok, \d+ events$/, filters: true },
      { at: '?place=vladivostok#2023-09-17', link: /^Vladivostok, \d+ events$/, filters: true },
      { at: '#2023-09-17', link: /^Vladimir Putin, \d+ events?$/, filters: true },
      { at: '#2023-09-13', button: /^Zoom in$/ },
      { at: '#2023-09-13', button: /^Day$/ },
    ]
    const lost: string[] = []
    for (const { at, link, button, filters } of steps) {
      await goTo(page, at)
      if (filters) await openFilters(page)
      const control = link
        ? page.getByRole('link', { name: link })
        : page.getByRole('button', { name: button ?? '' })
      await control.filter({ visible: true }).first().press('Enter')
      await page.waitForTimeout(60)
      if (await isLost(page)) lost.push(`${at}: ${link ?? button}`)
    }
    expect(lost).toEqual([])
  }, 120_000)

  test('goes back to the button when Escape closes the filters, and the address stays', async ({
    openPage,
  }) => {
    const page = await openPage('#fefu-visit', { viewport: wide, reducedMotion: 'reduce' })
    await openFilters(page)
    const turn = page.getByRole('button', { name: 'Filter the events' })
    await page.getByRole('link', { name: /^Gift, / }).focus()
    await page.keyboard.press('Escape')
    expect(await turn.getAttribute('aria-expanded')).toBe('false')
    expect(await focusedName(page)).toBe('Filter the events')
    expect(new URL(page.url()).hash).toBe('#fefu-visit')
    // with nothing open it is a step back again
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => url.hash === '#2023-09-17')
  })

  test('goes back to where it was when a message is closed', async ({ openPage }) => {
    const page = await openPage('#teller-report', { viewport: wide, reducedMotion: 'reduce' })
    const add = page.getByRole('button', { name: 'Add the article’s text' })
    await add.filter({ visible: true }).press('Enter')
    await page.getByLabel('Or its text').fill('Notes on a journey by rail.')
    await page.getByRole('button', { name: 'Read the pasted text' }).press('Enter')
    await page.getByText(/^Not recognised, and not kept/).waitFor()
    await page.getByRole('button', { name: 'Close this message' }).press('Enter')
    expect(await isLost(page)).toBe(false)
    expect(await focusedName(page)).toBe('Read the pasted text')
  })

  test('keeps its place in the lists of the filters, which keep theirs', async ({ openPage }) => {
    const page = await openPage('#2023-09-17', { viewport: wide, reducedMotion: 'reduce' })
    await openFilters(page)
    const namesIn = (facet: string) =>
      page
        .getByRole('list', { name: facet })
        .getByRole('listitem')
        .evaluateAll((items) => items.map((item) => (item.textContent ?? '').replace(/\d+$/, '')))
    const before = [await namesIn('Kind'), await namesIn('Person or body')]
    await page.getByRole('link', { name: /^Gift, / }).press('Enter')
    await page.getByRole('link', { name: /^Without the filter Kind: Gift$/ }).waitFor()
    expect([await namesIn('Kind'), await namesIn('Person or body')]).toEqual(before)
    expect(await focusedName(page)).toMatch(/^Gift/)
  })
})

describe('in forced colours', () => {
  test('the ring of the focus is another one than that of what is chosen', async ({ openPage }) => {
    const page = await openPage('', {
      viewport: wide,
      forcedColors: 'active',
      reducedMotion: 'reduce',
    })
    const same: string[] = []
    let chosen = 0
    for (const view of everyView) {
      await goToView(page, view)
      // as one comes by keyboard: after a click no ring is shown
      await page.keyboard.press('Tab')
      const found = await page.evaluate(() => {
        const ringOf = (element: Element) => {
          const { outline, outlineOffset, stroke, strokeWidth } = getComputedStyle(
            element.querySelector('circle') ?? element,
          )
          return [outline, outlineOffset, stroke, strokeWidth].join(' ')
        }
        return [...document.querySelectorAll<HTMLElement>('a[aria-current], button[aria-current]')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element) => {
            if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
            const without = ringOf(element)
            element.focus()
            return { name: element.textContent, isSame: ringOf(element) === without }
          })
      })
      chosen += found.length
      for (const { name, isSame } of found) if (isSame) same.push(`${view.name}: ${name}`)
    }
    expect(chosen).toBeGreaterThan(50)
    expect(same).toEqual([])
  }, 120_000)
})
