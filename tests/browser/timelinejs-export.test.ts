import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { knownDate } from '../../src/domain/when'
import type { Taking } from '../../src/export/export-format'
import { timelinejs } from '../../src/export/timelinejs'
import { test } from '../support/browser-test'
import { wide } from '../support/page-parts'
import { shippedVisit } from '../support/shipped-visit'
import { nothing, takingOf, visitSaying } from '../support/taken-visit'

const origin = 'https://timeline.example'
const library = join(
  dirname(createRequire(import.meta.url).resolve('@knight-lab/timelinejs/package.json')),
  'dist',
)
const mediaTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

const host = `<!doctype html><title>TimelineJS</title>
<link rel="stylesheet" href="/css/timeline.css">
<div id="timeline" style="width: 100%; height: 600px"></div>
<script src="/js/timeline.js"></script>
<script>
  fetch('/export.json').then((answer) => answer.json()).then((data) => {
    new TL.Timeline('timeline', data, { font: null, script_path: '/js' })
  })
</script>`

/** A page on which TimelineJS itself has opened what is exported; nothing else is reachable. */
async function openedInTimelineJs(
  browser: Browser,
  taking: Taking,
): Promise<{ page: Page; errors: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    if (url.origin !== origin) return route.abort()
    if (url.pathname === '/') return route.fulfill({ body: host, contentType: 'text/html' })
    if (url.pathname === '/export.json') {
      return route.fulfill({ body: timelinejs.write(taking), contentType: 'application/json' })
    }
    const body = await readFile(join(library, url.pathname)).catch(() => null)
    const contentType = mediaTypes[extname(url.pathname)]
    if (body === null) return route.fulfill({ status: 404 })
    return route.fulfill({ body, ...(contentType !== undefined && { contentType }) })
  })
  await page.goto(origin)
  await page.locator('.tl-slide').first().waitFor()
  return { page, errors, close: () => context.close() }
}

test('TimelineJS shows the visit: a slide for each event that has a day', async ({ browser }) => {
  const { page, errors, close } = await openedInTimelineJs(browser, takingOf(shippedVisit))
  const dated = shippedVisit.events.filter(({ when }) => knownDate(when).kind !== 'none')
  expect(await page.locator('.tl-slide').count()).toBe(dated.length + 1)
  const headlines = await page.locator('.tl-slide .tl-headline').allTextContents()
  const shown = headlines.map((text) => text.trim())
  expect(shown).toEqual(expect.arrayContaining(dated.map(({ title }) => title)))
  const arrival = page.locator('.tl-slide', { hasText: 'Train arrives at Vostochny' }).first()
  expect(await arrival.textContent()).toContain('13:00 local (UTC+9), Wednesday 13 September')
  const departure = page.locator('.tl-slide', { hasText: 'Kim leaves Pyongyang' }).first()
  expect(await departure.textContent()).toContain('Afternoon, Sunday 10 September')
  expect(errors).toEqual([])
  await close()
})

test('TimelineJS shows a title that reads like HTML as it stands', async ({ browser }) => {
  const hostile = `<img src=x onerror="document.title='taken over'"> & "quotes"`
  const { page, errors, close } = await openedInTimelineJs(browser, takingOf(visitSaying(hostile)))
  const slide = page.locator('.tl-slide').nth(1)
  expect((await slide.locator('.tl-headline').textContent())?.trim()).toBe(hostile)
  expect(await slide.textContent()).toContain(`${hostile} [A1]`)
  expect(await page.locator('img').count()).toBe(0)
  expect(await page.title()).not.toContain('taken over')
  expect(errors).toEqual([])
  await close()
})

test('TimelineJS opens a list of nothing and says so', async ({ browser }) => {
  const { page, errors, close } = await openedInTimelineJs(browser, nothing)
  expect(await page.locator('.tl-slide').count()).toBe(1)
  expect(await page.locator('.tl-slide').textContent()).toContain('none of the 8 events is in it')
  expect(errors).toEqual([])
  await close()
})
