import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { everyView, goToView } from '../support/every-view'
import { wide } from '../support/page-parts'

/** What moves, or would if it changed. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lasts = (durations: string) =>
      durations.split(', ').some((duration) => Number.parseFloat(duration) > 0)
    const found = document.getAnimations().map(() => 'an animation runs')
    for (const element of document.querySelectorAll('html, body *')) {
      if (!element.checkVisibility()) continue
      const style = getComputedStyle(element)
      const tell = (what: string) => found.push(`${what}: ${element.outerHTML.slice(0, 60)}`)
      if (lasts(style.transitionDuration)) tell('a transition')
      if (style.animationName !== 'none' && lasts(style.animationDuration)) tell('an animation')
      if (style.scrollBehavior !== 'auto') tell('smooth scrolling')
    }
    return found
  })
}

describe('for a reader who wants no motion', () => {
  test('nothing moves in any view, the chart included', async ({ openPage }) => {
    const page = await openPage('', { viewport: wide, reducedMotion: 'reduce' })
    await page.locator('[data-chronology] .vis-item').first().waitFor()
    const found: string[] = []
    for (const view of everyView) {
      await goToView(page, view)
      for (const finding of await moving(page)) found.push(`${view.name}: ${finding}`)
    }
    expect(found).toEqual([])
  }, 120_000)
})
