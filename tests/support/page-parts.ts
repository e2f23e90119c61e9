import type { Locator, Page } from 'playwright-core'
import { shippedDays } from './shipped-visit'

export const wide = { width: 1440, height: 900 }
export const tablet = { width: 768, height: 1024 }
export const phone = { width: 390, height: 844 }

/** The heading of a day's programme, by the day's id in the address. */
export function dayHeading(page: Page, day: string): Locator {
  const found = shippedDays.find(({ id }) => id === day)
  if (found === undefined) throw new Error(`The visit has no day "${day}"`)
  return page.getByRole('heading', { level: 2, name: found.name, exact: true })
}

/** The row of an event in the programme that is shown. */
export function rowOf(page: Page, event: string): Locator {
  return page.getByRole('link').and(page.locator(`[data-row][href="#${event}"]`))
}

/** The record of an event, if it is shown. */
export function recordOf(page: Page, title: string): Locator {
  return page
    .getByRole('article')
    .filter({ visible: true })
    .filter({ has: page.getByRole('heading', { level: 3, name: title }) })
}

/** The fragment and query of the page's address: '?event=delegation#A6'. */
export function addressOf(page: Page): string {
  const { search, hash } = new URL(page.url())
  return `${search}${hash}`
}

/** The text of every visible heading of the page's content, and which row is marked. */
export function whatIsShown(page: Page): Promise<{ headings: string[]; rows: string[] }> {
  return page.evaluate(() => {
    const visible = (element: Element) => element.checkVisibility()
    const textOf = (element: Element) => element.textContent ?? ''
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter(visible)
    return {
      headings: all('main :is(h2, h3, h4)').map(textOf),
      rows: all('[data-row][aria-current]').map(textOf),
    }
  })
}
