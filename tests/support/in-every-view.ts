import type { Page } from 'playwright-core'
import { everyView, goToView } from './every-view'

export type Size = { width: number; height: number }

/**
 * Goes through every view in each of some windows, and gathers what a look at it finds, each with
 * the name of the view and its width.
 */
export async function inEveryView(
  page: Page,
  sizes: readonly Size[],
  look: (page: Page) => Promise<readonly string[]>,
): Promise<string[]> {
  const found: string[] = []
  const [first] = sizes
  for (const view of everyView) {
    if (first) await page.setViewportSize(first)
    await goToView(page, view)
    for (const size of sizes) {
      await page.setViewportSize(size)
      for (const finding of await look(page))
        found.push(`${view.name}, ${size.width} px: ${finding}`)
    }
  }
  return found
}
