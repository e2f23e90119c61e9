import type { Page } from 'playwright-core'

/** How far all that was seen has moved since the page was opened, as Chromium counts it; 0: nothing has. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0
        }).observe({ type: 'layout-shift', buffered: true })
        // what happened before is told a little later, and where nothing did, nothing is told
        setTimeout(() => resolve(sum), 300)
      }),
  )
}
