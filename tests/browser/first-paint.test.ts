import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { phone, tablet, whatIsShown, wide } from '../support/page-parts'
import { type PreparedPage, test, untilHydrated, untilRunning } from '../support/prepared-page'

const addresses = [
  '',
  '#2023-09-11',
  '#2023-09-17',
  '#fefu-visit',
  '?event=khasan-arrival#C20',
  '#B3',
  '#readings',
  '#six-drones',
  '#khasan',
  '#itinerary',
]

describe('the first paint', () => {
  test('shows what the address asks for while the scripts are still on their way', async ({
    preparePage,
  }) => {
    const { page, open } = await preparePage({ viewport: wide, reducedMotion: 'reduce' })
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/assets/*.js', async (route) => {
      await released
      await route.continue()
    })
    await open('#khasan-arrival', { waitUntil: 'commit' })
    await page.locator('#end-of-document').waitFor({ state: 'attached' })
    // What stands there when anything is there at all: neither nothing nor another day for long.
    await page.locator('main').filter({ visible: true }).waitFor()
    const { headings } = await whatIsShown(page)
    expect(await page.locator('html').getAttribute('data-scripts')).toBe('starting')
    release()
    await untilRunning(page)
    expect(headings).toContain('Tuesday 12 September')
    expect(headings).toContain('Train arrives at Khasan')
    expect(headings).not.toContain('Wednesday 13 September')
  })

  for (const viewport of [wide, tablet, phone]) {
    test(`is kept when the scripts have come, and nothing shifts, ${viewport.width} px wide`, async ({
      preparePage,
    }) => {
      const options = { viewport, reducedMotion: 'reduce' } as const
      const bare = await preparePage(options)
      const running = await preparePage(options)
      // A font that comes too late is not used at all: both take it from the cache.
      for (const { page, open } of [bare, running]) {
        await open()
        await untilRunning(page)
      }
      // on their way for good: if they failed, the page would do without them
      await bare.page.route('**/assets/*.js', () => new Promise(() => {}))
      for (const address of addresses) {
        await openInOurType(bare, address)
        await untilPainted(bare.page)
        const before = await visibleText(bare.page)
        expect(before.pieces.length, address).toBeGreaterThan(5)

        await openInOurType(running, address)
        await untilRunning(running.page)
        await untilPainted(running.page)
        const after = await visibleText(running.page)
        const drawing = running.page.locator('[data-chronology]')
        if (await drawing.isVisible()) await drawing.locator('.vis-item').first().waitFor()
        await untilPainted(running.page)
        const shifts = await layoutShifts(running.page)
        // What waits for the scripts comes into room that was kept for it; nothing else changes.
        const gone = before.pieces.filter((piece) => !after.pieces.some(isSame(piece)))
        const come = after.pieces
          .filter((piece) => !before.pieces.some(isSame(piece)))
          .filter(({ late }) => !late)
        expect
          .soft(
            {
              gone: gone.slice(0, 2),
              come: come.slice(0, 2),
              jump: after.scroll - before.scroll,
              shifts,
            },
            `at "${address}"`,
          )
          .toEqual({ gone: [], come: [], jump: 0, shifts: [] })
      }
    }, 180_000)
  }
})

describe('the document that comes to life', () => {
  test('is the same on every clock and in every language of the browser', async ({
    preparePage,
  }) => {
    const shown: unknown[] = []
    for (const [timezoneId, locale] of [
      ['UTC', 'en-GB'],
      ['Asia/Tokyo', 'ja-JP'],
      ['America/New_York', 'en-US'],
      ['Pacific/Kiritimati', 'ar-EG'],
    ] as const) {
      const { page, open } = await preparePage({ timezoneId, locale, viewport: wide })
      for (const address of ['#readings', '']) {
        await open(address)
        await untilRunning(page)
        // A difference between the document and the app is told only when its part is hydrated.
        await untilHydrated(page)
      }
      shown.push(await whatIsShown(page))
      shown.push(await wordsOf(page))
    }
    const [headings, words, ...others] = shown
    for (const [at, other] of others.entries()) {
      expect(other).toEqual(at % 2 === 0 ? headings : words)
    }
  }, 120_000)

  test('asks nobody else for anything, however much of it is opened', async ({ preparePage }) => {
    const { page, open } = await preparePage({ viewport: wide })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await open('')
    await untilRunning(page)
    for (const hash of [
      'fefu-visit',
      'A6',
      'readings',
      'people',
      'itinerary',
      'about',
      'undated',
    ]) {
      await page.evaluate((fragment) => {
        location.hash = fragment
      }, hash)
      await untilPainted(page)
    }
    await untilHydrated(page)
    const origin = new URL(inject('siteAddress')).origin
    const outside = asked.filter(
      (url) => !url.startsWith('data:') && new URL(url).origin !== origin,
    )
    expect(asked.length).toBeGreaterThan(5)
    expect(outside).toEqual([])
  })
})

/** Every word of the document, the drawing apart, which comes when it comes. */
function wordsOf(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true)
    if (copy instanceof Element) copy.querySelector('[data-chronology]')?.remove()
    return copy.textContent ?? ''
  })
}

/** Two frames from now, with the fonts in place that will be used. */
/**
 * Opens an address anew until the page is set in the site's own type. On a busy machine a font may
 * miss its moment even from the cache; then that page is set in another one, line breaks and all,
 * and cannot be compared.
 */
async function openInOurType(
  { page, open }: Pick<PreparedPage, 'page' | 'open'>,
  address: string,
): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    await open(address, { waitUntil: 'domcontentloaded' })
    await untilPainted(page)
    const missing = await page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d')
      const width = (font: string, text: string) => {
        if (context === null) return 0
        context.font = font
        return context.measureText(text).width
      }
      const faces = [
        ['40px Newsreader', 'Summit at Vostochny'],
        ['italic 40px Newsreader', 'Summit at Vostochny'],
        ['40px "Source Sans 3"', 'Summit at Vostochny'],
        ['40px "Source Sans 3"', 'Восточный'],
      ] as const
      return faces.filter(
        ([font, text]) => width(`${font}, monospace`, text) === width('40px monospace', text),
      ).length
    })
    if (missing === 0) return
  }
  throw new Error(`At "${address}" a font of the site came too late five times`)
}

function untilPainted(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

type Piece = { text: string; x: number; y: number; late: boolean }

/** The same words at the same spot; a fraction of a pixel may be rounded up or down. */
function isSame(piece: Piece) {
  return ({ text, x, y }: Piece) =>
    text === piece.text && Math.abs(x - piece.x) <= 1 && Math.abs(y - piece.y) <= 1
}

/** Every visible piece of text with its spot on the page, and how far the page is scrolled. */
function visibleText(page: Page): Promise<{ pieces: Piece[]; scroll: number }> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const pieces: { text: string; x: number; y: number; late: boolean }[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (element === null || text === '') continue
      if (!element.checkVisibility({ visibilityProperty: true })) continue
      if (element.closest('.visually-hidden') !== null) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { left, top } = range.getBoundingClientRect()
      const beside =
        element.closest('[data-page="articles"]') !== null &&
        element.closest('[data-article]') === null &&
        location.search !== ''
      const late = beside || element.closest('[data-chronology]') !== null
      pieces.push({ text, x: Math.round(left), y: Math.round(top + scrollY), late })
    }
    return { pieces, scroll: Math.round(scrollY) }
  })
}

/** Every layout shift since the page was opened, as Chromium counts them. */
function layoutShifts(page: Page): Promise<{ value: number; moved: string[] }[]> {
  return page.evaluate(
    () =>
      new Promise<{ value: number; moved: string[] }[]>((resolve) => {
        // The types of the browser's API do not know this entry yet.
        type Source = { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }
        type LayoutShift = PerformanceEntry & { value: number; sources: Source[] }
        const observer = new PerformanceObserver((list) => {
          const shifts = list.getEntriesByType('layout-shift') as LayoutShift[]
          finish(
            shifts.map(({ value, sources }) => ({
              value,
              moved: sources.map(({ node, previousRect, currentRect }) => {
                const rects = [previousRect, currentRect].map(
                  ({ x, y, width, height }) => `${x},${y} ${width}x${height}`,
                )
                const name = node instanceof Element ? node.outerHTML : node?.textContent
                return `${rects.join(' to ')}: ${name?.slice(0, 60)}`
              }),
            })),
          )
        })
        const finish = (shifts: { value: number; moved: string[] }[]) => {
          observer.disconnect()
          resolve(shifts)
        }
        observer.observe({ type: 'layout-shift', buffered: true })
        // No shift, no call: by the second frame the buffered ones would have come.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestAnimationFrame(() => finish([]))),
        )
      }),
  )
}
