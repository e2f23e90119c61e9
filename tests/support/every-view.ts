import type { Page } from 'playwright-core'

export type NamedView = {
  name: string
  address: string
  /** what to do there before it is looked at, as a reader would */
  arrange?: (page: Page) => Promise<void>
}

/** Opens the filters of the page that is shown, and waits for their lists. */
export async function openFilters(page: Page): Promise<void> {
  const turn = page.getByRole('button', { name: 'Filter the events' })
  if ((await turn.getAttribute('aria-expanded')) === 'false') await turn.click()
  await page.getByRole('list', { name: 'Person or body' }).waitFor()
}

/** Opens the form for a text of the reader's own. */
async function openTextForm(page: Page): Promise<void> {
  const add = page.getByRole('button', { name: 'Add the article’s text' })
  const shown = add.filter({ visible: true }).first()
  if ((await shown.getAttribute('aria-expanded')) === 'false') await shown.click()
  await page.getByLabel('Or its text').filter({ visible: true }).first().waitFor()
}

async function closeFilters(page: Page): Promise<void> {
  const open = page.locator('button[aria-expanded="true"]', { hasText: 'Filter the events' })
  for (const turn of await open.filter({ visible: true }).all()) await turn.click()
}

/** Every kind of view that an address leads to, and what opens on it. */
export const everyView: readonly NamedView[] = [
  { name: 'a day', address: '#2023-09-13' },
  { name: 'an event', address: '#fefu-visit' },
  { name: 'an event that was only expected', address: '#fefu-forecast' },
  { name: 'an event told by chains', address: '#kozhemyako-gifts' },
  { name: 'what has no day', address: '#undated' },
  { name: 'a day by another clock', address: '?clock=utc#2023-09-13' },
  { name: 'a filtered day', address: '?kind=gift#2023-09-12', arrange: openFilters },
  { name: 'the line and the map', address: '?day=2023-09-15#map' },
  { name: 'a place on the map', address: '?spot=khasan#map' },
  { name: 'the readings', address: '#readings' },
  { name: 'a reading', address: '#six-drones' },
  { name: 'the articles', address: '#articles' },
  { name: 'a passage beside its event', address: '?event=khasan-arrival#C20' },
  { name: 'an article, a text being added', address: '#teller-report', arrange: openTextForm },
  { name: 'the coverage', address: '#coverage' },
  { name: 'people and places', address: '#people' },
  { name: 'a place among them', address: '#khasan' },
  { name: 'the itinerary', address: '#itinerary' },
  { name: 'the sheet of a day', address: '?sheet=2023-09-13#itinerary' },
  { name: 'the exports', address: '#export' },
  { name: 'how to cite', address: '#cite' },
  { name: 'how to cite an event', address: '?of=fefu-visit#cite' },
  { name: 'about', address: '#about' },
  { name: 'results of a search', address: '?q=kim#2023-09-13' },
  { name: 'a search without results', address: '?q=zzzz#2023-09-13' },
  { name: 'an address that leads nowhere', address: '#nowhere' },
]

/** Goes to another address of the page that is open, as Back and Forward do. */
export function goTo(page: Page, address: string): Promise<void> {
  return page.evaluate(async (next) => {
    history.pushState(null, '', `${location.pathname}${next}`)
    dispatchEvent(new PopStateEvent('popstate'))
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  }, address)
}

/** Goes to a view and waits until it stands there whole: what is loaded late, and is drawn. */
export async function goToView(page: Page, { address, arrange }: NamedView): Promise<void> {
  await goTo(page, address)
  if (arrange === undefined) await closeFilters(page)
  if (address.includes('?q=')) {
    await page
      .getByRole('status')
      .filter({ hasText: /\d+ results?|Nothing found/ })
      .first()
      .waitFor()
  }
  await arrange?.(page)
  if (await page.getByRole('region', { name: 'Chronology' }).isVisible())
    await page.locator('[data-chronology] .vis-item').first().waitFor({ state: 'attached' })
}
