import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { inEveryView } from '../support/in-every-view'
import { phone, tablet, wide } from '../support/page-parts'

/**
 * What can be clicked and is smaller than 24 by 24 px, without the room round it that the criterion
 * asks for instead, and no part of a sentence. The chart's marks are left out: the list beside it
 * leads to the same.
 */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`
    const isInSentence = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false
      let block = element.parentElement
      while (block !== null && getComputedStyle(block).display === 'inline')
        block = block.parentElement
      if (block === null) return false
      const around = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      for (let node = around.nextNode(); node !== null; node = around.nextNode()) {
        if (node.parentElement?.closest('a, button') !== null) continue
        if (/\p{L}{2,}/u.test(node.textContent ?? '')) return true
      }
      return false
    }
    const targets = [...document.querySelectorAll('a[href], button, summary, input, select')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.closest('[data-chronology], .visually-hidden') === null)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && box.bottom + scrollY > 0)
    const isSmall = ({ box }: { box: DOMRect }) =>
      box.width < least - 0.01 || box.height < least - 0.01
    const centreOf = (box: DOMRect) => ({
      x: (box.left + box.right) / 2,
      y: (box.top + box.bottom) / 2,
    })
    const hasRoom = (target: (typeof targets)[number]) => {
      const { x, y } = centreOf(target.box)
      return targets.every((other) => {
        if (other === target || other.element.contains(target.element)) return true
        if (target.element.contains(other.element)) return true
        if (isSmall(other)) {
          const centre = centreOf(other.box)
          if (Math.hypot(centre.x - x, centre.y - y) < least - 0.01) return false
        }
        const aside = Math.max(other.box.left - x, x - other.box.right, 0)
        const above = Math.max(other.box.top - y, y - other.box.bottom, 0)
        return Math.hypot(aside, above) >= least / 2 - 0.01
      })
    }
    return targets
      .filter((target) => isSmall(target) && !isInSentence(target.element) && !hasRoom(target))
      .map(
        ({ element, box }) =>
          `${nameOf(element)} ${Math.round(box.width)} by ${box.height.toFixed(1)}`,
      )
  })
}

describe('what is clicked', () => {
  test('is 24 px high and wide, or has as much room to itself', async ({ openPage }) => {
    const page = await openPage('', { viewport: wide, reducedMotion: 'reduce' })
    expect(await inEveryView(page, [wide, tablet, phone], smallTargets)).toEqual([])
  }, 120_000)
})
