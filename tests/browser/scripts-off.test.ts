import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { phone, wide } from '../support/page-parts'
import { shippedDays, shippedPassages, shippedVisit } from '../support/shipped-visit'

const { events, readings, people, places, articles } = shippedVisit

/** What is on the page for a reader without scripts: the text that is rendered, in one line. */
async function readableText(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ')
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ')

describe('the document with scripts off', () => {
  for (const viewport of [wide, phone]) {
    test(`holds the whole visit, readable, ${viewport.width} px wide`, async ({ openPage }) => {
      const page = await openPage('', { javaScriptEnabled: false, viewport })
      const text = await readableText(page)
      const missing = [
        ...events.flatMap((event) => [event.title, ...event.statements.map((s) => s.text)]),
        ...events.flatMap((event) => event.statements.flatMap((s) => s.cites.map((c) => c.phrase))),
        ...articles.flatMap((article) => article.paragraphs.map(({ gist }) => gist)),
        ...readings.flatMap(({ question, shown, because, witnesses }) => [
          question,
          shown,
          because,
          ...witnesses.map(({ says }) => says),
        ]),
        ...[...people, ...places].flatMap(({ name, spellings, titles }) => [
          name,
          ...spellings.map(({ as }) => as),
          ...titles.map(({ title }) => title),
        ]),
      ].filter((words) => !text.includes(oneLine(words)))
      expect(missing).toEqual([])
    })
  }

  test('shows every record: none is hidden, folded to nothing or off the page', async ({
    openPage,
  }) => {
    const page = await openPage('', { javaScriptEnabled: false, viewport: wide })
    for (const id of [
      ...events.map((event) => event.id),
      ...shippedPassages,
      ...[...readings, ...people, ...places, ...articles].map((record) => record.id),
    ]) {
      const box = await page.locator(`[id="${id}"]`).boundingBox()
      expect(box?.height, id).toBeGreaterThan(10)
      expect(box?.width, id).toBeGreaterThan(100)
      expect(box?.x, id).toBeGreaterThanOrEqual(0)
    }
  })

  test('gives every day, event, passage, reading, person and place its address once', async ({
    openPage,
  }) => {
    const page = await openPage('', { javaScriptEnabled: false })
    const ids = await page
      .locator('[id]')
      .evaluateAll((elements) => elements.map((element) => element.id))
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    const wanted = [
      ...shippedDays.map(({ id }) => id),
      ...shippedPassages,
      ...[...events, ...readings, ...people, ...places, ...articles].map(({ id }) => id),
      ...['map', 'readings', 'articles', 'people', 'places', 'itinerary', 'about', 'content'],
    ]
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('has a target for every link inside the page', async ({ openPage }) => {
    const page = await openPage('', { javaScriptEnabled: false })
    const all = await linksInside(page)
    const links = all.filter((href) => href.includes('#'))
    expect(links.length).toBeGreaterThan(1000)
    // the rest are files beside the page
    for (const file of new Set(all.filter((href) => !href.includes('#')))) {
      const answer = await page.request.get(new URL(file, page.url()).href)
      expect(answer.ok(), file).toBe(true)
    }
    const ids = await page
      .locator('[id]')
      .evaluateAll((elements) => elements.map((element) => element.id))
    const known = new Set(ids)
    const events = new Set(shippedVisit.events.map(({ id }) => id))
    const dead = links.filter((href) => {
      const { event = null, fragment = '' } =
        /^(?:\?(?:event=(?<event>[^#]+)|(?:sheet|paper|clock|day|spot|of)=[^#]+))?#(?<fragment>.+)$/.exec(
          href,
        )?.groups ?? {}
      return !known.has(fragment) || (event !== null && !events.has(event))
    })
    expect(dead).toEqual([])
  })

  test('goes from a citation to its passage, and on to an event that rests on it', async ({
    openPage,
  }) => {
    const page = await openPage('', { javaScriptEnabled: false, viewport: wide })
    await page
      .getByRole('article', { name: 'Train arrives at Vostochny' })
      .getByRole('list', { name: 'What the articles say' })
      .getByRole('link', { name: 'A6', exact: true })
      .click()
    await page.waitForURL((url) => url.hash === '#A6')
    expect(await isInViewport(page, '#A6')).toBe(true)
    await page.locator('#A6').getByRole('link', { name: 'Train arrives at Vostochny' }).click()
    await page.waitForURL((url) => url.hash === '#vostochny-arrival')
    expect(await isInViewport(page, '#vostochny-arrival')).toBe(true)
  })

  test('offers no button that would do nothing', async ({ openPage }) => {
    const page = await openPage('', { javaScriptEnabled: false, viewport: wide })
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
    const views = page.getByRole('navigation', { name: 'Views' })
    await views.getByRole('link', { name: 'Itinerary' }).click()
    await page.waitForURL((url) => url.hash === '#itinerary')
    expect(await isInViewport(page, '#itinerary')).toBe(true)
  })
})

/** Every link that stays in the page, as written. */
function linksInside(page: Page): Promise<string[]> {
  return page
    .locator('a[href]')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((href) => !/^https?:/.test(href)),
    )
}

async function isInViewport(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).boundingBox()
  const height = page.viewportSize()?.height ?? 0
  return box !== null && box.y < height && box.y + box.height > 0
}
