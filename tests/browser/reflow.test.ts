import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { inEveryView } from '../support/in-every-view'
import { markApart } from '../support/mark-apart'

/** A window of 1280 by 1024 px at 400 %. */
const zoomed = { width: 320, height: 256 }

/** What a reader would have to scroll sideways for, or would not see at all. */
async function outOfSight(page: Page): Promise<string[]> {
  await markApart(page)
  return page.evaluate(() => {
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 40)}”`
    const { scrollWidth, clientWidth } = document.documentElement
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility()) continue
      if (element.closest('[data-apart]') !== null) continue
      const { overflowX, display, position } = getComputedStyle(element)
      if (display === 'inline' || position === 'fixed') continue
      const isInput = element instanceof HTMLInputElement
      if (!isInput && overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
        found.push(`scrolls sideways: ${nameOf(element)}`)
      if (position === 'sticky' && element.getBoundingClientRect().height > innerHeight / 2) {
        if (element.getBoundingClientRect().height < innerHeight || overflowX === 'visible')
          found.push(`stays in the way: ${nameOf(element)}`)
      }
    }
    return found
  })
}

/** Words that stand on two lines without a hyphen that says so. */
async function brokenWords(page: Page): Promise<string[]> {
  await markApart(page)
  return page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      if (element === null || !element.checkVisibility()) continue
      if (element.closest('[data-apart]') !== null) continue
      if (getComputedStyle(element).hyphens === 'auto') continue
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(
        /(?<![^\s(“])[\p{L}\d]{2,20}(?=[\s.,;:)”]|$)/gu,
      )) {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size > 1) found.push(`breaks “${word}” in “${element.textContent?.slice(0, 60)}”`)
      }
    }
    return found
  })
}

describe('at 400 %', () => {
  test('every view fits, none scrolls sideways', async ({ openPage }) => {
    const page = await openPage('', { viewport: zoomed, reducedMotion: 'reduce' })
    expect(await inEveryView(page, [zoomed], outOfSight)).toEqual([])
  }, 120_000)

  test('no word is broken in two', async ({ openPage }) => {
    const page = await openPage('', { viewport: zoomed, reducedMotion: 'reduce' })
    expect(await inEveryView(page, [zoomed], brokenWords)).toEqual([])
  }, 120_000)
})
