import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { everyView, goToView } from '../support/every-view'
import { markApart } from '../support/mark-apart'
import { phone, wide } from '../support/page-parts'

const wideSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

/** Sets the spacing that WCAG 1.4.12 names, or takes it back; the sheets of the page's own stay. */
function space(page: Page, isWide: boolean): Promise<void> {
  return page.evaluate(
    ({ rules, asked }) => {
      const others = [...document.adoptedStyleSheets].filter((sheet) => sheet.media.length === 0)
      // A medium, so that this one is known again.
      const sheet = new CSSStyleSheet({ media: 'all' })
      if (asked) sheet.replaceSync(rules)
      document.adoptedStyleSheets = [...others, sheet]
    },
    { rules: wideSpacing, asked: isWide },
  )
}

/** Text that is cut off, and text that lies on other text, each told once. */
async function lostText(page: Page): Promise<string[]> {
  await markApart(page)
  return page.evaluate(() => {
    const found = new Set<string>()
    const pieces: { text: string; box: DOMRect; element: Element }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      const text = (node.textContent ?? '').trim()
      if (element === null || text === '' || !element.checkVisibility()) continue
      if (element.closest('[data-apart]') !== null) continue
      if (element.closest('[data-records]') !== null && element.closest('[hidden]') !== null)
        continue
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        // the ink is lower than the line
        const cut = box.height / 4
        const ink = new DOMRect(box.x, box.y + cut, box.width, box.height - 2 * cut)
        if (box.width > 1) pieces.push({ text: text.slice(0, 40), box: ink, element })
      }
      for (let around: Element | null = element; around !== null; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around)
        const box = around.getBoundingClientRect()
        const end = range.getBoundingClientRect()
        if (['hidden', 'clip'].includes(overflowX) && end.right > box.right + 1)
          found.add(`cut: ${text.slice(0, 40)}`)
        if (
          ['hidden', 'clip'].includes(overflowY) &&
          end.bottom > box.bottom + 1 &&
          around !== document.body &&
          around !== document.documentElement
        )
          found.add(`cut: ${text.slice(0, 40)}`)
      }
    }
    pieces.sort((a, b) => a.box.top - b.box.top)
    for (const [at, one] of pieces.entries()) {
      for (const other of pieces.slice(at + 1)) {
        if (other.box.top >= one.box.bottom - 1) break
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        if (across <= 2) continue
        if (one.element === other.element) continue
        found.add(`“${one.text}” on “${other.text}”`)
      }
    }
    return [...found]
  })
}

describe('wider text spacing', () => {
  for (const viewport of [wide, phone, { width: 320, height: 640 }]) {
    test(`loses nothing, ${viewport.width} px wide`, async ({ openPage }) => {
      const page = await openPage('', { viewport, reducedMotion: 'reduce' })
      const lost: string[] = []
      for (const view of everyView) {
        await space(page, false)
        await goToView(page, view)
        const before = await lostText(page)
        await space(page, true)
        const after = await lostText(page)
        const past = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (past > 0) lost.push(`${view.name}: scrolls ${past} px sideways`)
        lost.push(
          ...after
            .filter((finding) => !before.includes(finding))
            .map((finding) => `${view.name}: ${finding}`),
        )
      }
      expect(lost).toEqual([])
    }, 120_000)
  }
})
