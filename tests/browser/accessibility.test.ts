import { AxeBuilder } from '@axe-core/playwright'
import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { dayHeading, phone, rowOf, wide } from '../support/page-parts'

const pages = [
  { name: 'a day', address: '#2023-09-13' },
  { name: 'an event', address: '#fefu-visit' },
  { name: 'what has no day', address: '#undated' },
  { name: 'a passage beside its event', address: '?event=khasan-arrival#C20' },
  { name: 'the line and the map', address: '?day=2023-09-15#map' },
  { name: 'the readings', address: '#six-drones' },
  { name: 'forecasts and outcomes', address: '#readings-forecast' },
  { name: 'garbled passages', address: '#luna-18' },
  { name: 'the coverage', address: '#coverage' },
  { name: 'an event told by chains', address: '#kozhemyako-gifts' },
  { name: 'people and places', address: '#khasan' },
  { name: 'the itinerary', address: '#itinerary' },
  { name: 'about', address: '#about' },
]

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Goes to another address of the page that is open, as Back and Forward do. */
function goTo(page: Page, address: string): Promise<void> {
  return page.evaluate(async (next) => {
    history.pushState(null, '', `${location.pathname}${next}`)
    dispatchEvent(new PopStateEvent('popstate'))
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  }, address)
}

/**
 * Takes the pages, days and records that are not shown out of the document, so that axe need not go
 * through them each time. What they hold is looked at where it is shown.
 */
function dropWhatIsHidden(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const element of document.querySelectorAll('main [hidden]')) element.remove()
  })
}

/** What axe finds wrong in what is shown, as short as it can be told. */
async function findings(page: Page, only: Pick<RunOptions, 'runOnly'>): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ ...only, resultTypes: ['violations'] })
    // one document without frames: no second page is needed to put the findings together
    .setLegacyMode()
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join()}`))
}

describe('the page, for everyone', () => {
  for (const { name, address } of pages) {
    test(`has nothing that axe finds wrong: ${name}`, async ({ openPage }) => {
      const page = await openPage(address, { viewport: wide, reducedMotion: 'reduce' })
      await dropWhatIsHidden(page)
      for (const viewport of [wide, phone]) {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme: 'light' })
        const all = await findings(page, { runOnly: rules })
        expect.soft(all, `${viewport.width} px, light`).toEqual([])
        // the scheme changes colours only
        await page.emulateMedia({ colorScheme: 'dark' })
        const colours = await findings(page, { runOnly: ['color-contrast'] })
        expect.soft(colours, `${viewport.width} px, dark`).toEqual([])
      }
    }, 90_000)
  }

  test('never scrolls sideways, from 320 to 1920 px', async ({ openPage }) => {
    const page = await openPage('', { viewport: wide })
    const wider: string[] = []
    for (const { name, address } of pages) {
      await goTo(page, address)
      for (const width of [320, 390, 768, 1100, 1440, 1920]) {
        await page.setViewportSize({ width, height: 900 })
        const { content, room } = await page.evaluate(() => ({
          content: document.documentElement.scrollWidth,
          room: document.documentElement.clientWidth,
        }))
        if (content > room) wider.push(`${name} at ${width} px: ${content} px`)
      }
    }
    expect(wider).toEqual([])
  }, 60_000)

  test('never scrolls sideways with scripts off', async ({ openPage }) => {
    const page = await openPage('', { javaScriptEnabled: false })
    for (const width of [320, 390, 768, 1100, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      const { content, room } = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        room: document.documentElement.clientWidth,
      }))
      expect.soft(content, `${width} px`).toBeLessThanOrEqual(room)
    }
  })

  test('has headings from the first level on, none skipped, on every page and in the document', async ({
    openPage,
  }) => {
    const page = await openPage('', { viewport: wide })
    const bare = await openPage('', { viewport: wide, javaScriptEnabled: false })
    expect.soft(await headingProblems(bare), 'scripts off').toEqual([])
    for (const { name, address } of pages) {
      await goTo(page, address)
      expect.soft(await headingProblems(page), name).toEqual([])
    }
  })

  test('says of every name in another script which language it is', async ({ openPage }) => {
    const page = await openPage('', { javaScriptEnabled: false })
    const unmarked = await page.evaluate(() => {
      const languages = [
        { script: /\p{Script=Hangul}/u, lang: /^ko/ },
        { script: /\p{Script=Cyrillic}/u, lang: /^ru/ },
        { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, lang: /^ja/ },
        { script: /\p{Script=Han}/u, lang: /^(?:zh|ja|ko)/ },
      ]
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      let names = 0
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? ''
        const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''
        const expected = languages.find(({ script }) => script.test(text))
        if (expected === undefined) continue
        names += 1
        if (!expected.lang.test(lang)) found.push(`${lang}: ${text}`)
      }
      return { names, found }
    })
    expect(unmarked.names).toBeGreaterThan(20)
    expect(unmarked.found).toEqual([])
  })

  test('holds still for a reader who wants no motion', async ({ openPage }) => {
    const page = await openPage('', { viewport: wide, reducedMotion: 'reduce' })
    await page.locator('[data-chronology] .vis-item').first().waitFor()
    await rowOf(page, 'visitors-book').click()
    await page.getByRole('link', { name: '17 Sun September' }).click()
    await dayHeading(page, '2023-09-17').waitFor()
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map((animation) => animation.playState),
      ...[...document.querySelectorAll('body *')]
        .filter((element) => element.checkVisibility() && !element.closest('[data-chronology]'))
        .filter((element) =>
          getComputedStyle(element)
            .transitionDuration.split(', ')
            .some((duration) => Number.parseFloat(duration) > 0),
        )
        .map((element) => element.outerHTML.slice(0, 80)),
    ])
    expect(moving).toEqual([])
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior),
    ).toBe('auto')
  })

  test('keeps what is chosen visible in forced colours', async ({ openPage }) => {
    const page = await openPage('#visitors-book', { viewport: wide, forcedColors: 'active' })
    const look = (event: string) =>
      rowOf(page, event).evaluate((row) => {
        const { borderColor, backgroundColor, outlineStyle } = getComputedStyle(row)
        return `${borderColor} ${backgroundColor} ${outlineStyle}`
      })
    expect(await look('visitors-book')).not.toBe(await look('guard-of-honour'))
  })
})

/** Where the visible headings don't begin at the first level, or skip one. */
function headingProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const problems: string[] = []
    let above = 0
    for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      if (!heading.checkVisibility()) continue
      const level = Number(heading.tagName.slice(1))
      if (level > above + 1 || (above === 0 && level !== 1)) {
        problems.push(`h${level} after h${above}: ${heading.textContent}`)
      }
      above = level
    }
    return problems
  })
}
