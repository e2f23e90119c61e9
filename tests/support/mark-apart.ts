import type { Page } from 'playwright-core'

/**
 * Marks with `data-apart` what a look at the layout passes over: what is hidden for the ear alone,
 * and drawings, which are spaces of two dimensions.
 */
export function markApart(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const element of document.querySelectorAll('body *')) {
      const isDrawing = element.matches('[data-chronology], svg')
      const isForTheEar = getComputedStyle(element).clipPath === 'inset(50%)'
      element.toggleAttribute('data-apart', isDrawing || isForTheEar)
    }
  })
}
