import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { everyView, goTo } from '../support/every-view'
import { dayHeading, rowOf, wide } from '../support/page-parts'

describe('the page, for everyone', () => {
  test('never scrolls sideways, from 320 to 1920 px', async ({ openPage }) => {
    const page = await openPage('', { viewport: wide })
    const wider: string[] = []
    for (const { name, address } of everyView) {
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
  }, 120_000)

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

  test('has headings from the first level on, none skipped, with scripts off', async ({
    openPage,
  }) => {
    const bare = await openPage('', { viewport: wide, javaScriptEnabled: false })
    expect(await headingProblems(bare)).toEqual([])
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
