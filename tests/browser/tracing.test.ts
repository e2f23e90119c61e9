import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { addressOf, phone, recordOf, wide } from '../support/page-parts'
import { shippedEvent, shippedPassages, shippedVisit } from '../support/shipped-visit'

const options = { viewport: wide, reducedMotion: 'reduce' } as const
const said = (page: Page, title: string) =>
  recordOf(page, title).getByRole('list', { name: 'What the articles say' })
const arrival = shippedEvent('vostochny-arrival').title

/** The passage that the page marks as the one asked for. */
const currentPassage = (page: Page) =>
  page.getByRole('listitem').and(page.locator('[aria-current="true"]')).filter({ visible: true })

const focusedText = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

const focusedRecord = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-record]')?.id ?? '')

describe('the way from a sentence to its source', () => {
  test('leads from a mark to the passage, with the cited phrases beside the event', async ({
    openPage,
  }) => {
    const page = await openPage(`#vostochny-arrival`, options)
    await said(page, arrival).getByRole('link', { name: 'A6', exact: true }).click()
    expect(addressOf(page)).toBe('?event=vostochny-arrival#A6')
    const passage = currentPassage(page)
    await passage.waitFor()
    expect(await passage.getAttribute('id')).toBe('A6')
    expect(await isInView(page, '#A6')).toBe(true)
    for (const phrase of phrasesOf('vostochny-arrival', 'A6')) {
      expect(await passage.getByText(phrase, { exact: true }).first().isVisible(), phrase).toBe(
        true,
      )
    }
    expect(await recordOf(page, arrival).isVisible()).toBe(true)
    expect(await focusedText(page)).toContain('A6')
  })

  test('goes back to the event by the link, and by Escape', async ({ openPage }) => {
    const page = await openPage('?event=vostochny-arrival#A6', options)
    await page.getByRole('link', { name: `Back to “${arrival}”` }).click()
    await page.waitForURL((url) => url.hash === '#vostochny-arrival' && url.search === '')
    await recordOf(page, arrival).waitFor()
    // on the mark that led to the passage, so that reading goes on there
    expect(await focusedText(page)).toBe('A6')
    expect(await focusedRecord(page)).toBe('vostochny-arrival')

    await page.goBack()
    await currentPassage(page).waitFor()
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => url.hash === '#vostochny-arrival' && url.search === '')
    expect(await focusedRecord(page)).toBe('vostochny-arrival')

    await page.keyboard.press('Escape')
    await page.waitForURL((url) => url.hash === '#2023-09-13')
  })

  test('is one step on a phone: the passage alone, with the way back in sight', async ({
    openPage,
  }) => {
    const page = await openPage('#khasan-arrival', { ...options, viewport: phone })
    const { title } = shippedEvent('khasan-arrival')
    await said(page, title).getByRole('link', { name: 'C20', exact: true }).click()
    await currentPassage(page).waitFor()
    expect(await isInView(page, '#C20')).toBe(true)
    expect(await recordOf(page, title).count()).toBe(0)
    const back = page.getByRole('link', { name: `Back to “${title}”` })
    expect(await back.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(
      0,
    )
    await back.click()
    await recordOf(page, title).waitFor()
    expect(await page.locator('[data-row]').filter({ visible: true }).count()).toBe(0)
    await page.getByRole('link', { name: 'Tuesday 12 September' }).filter({ visible: true }).click()
    await page.waitForURL((url) => url.hash === '#2023-09-12')
    await page.locator('[data-row][href="#khasan-arrival"]').waitFor()
  })

  test('leads from every mark in the document to a passage, and to every cited one', async ({
    openPage,
  }) => {
    const page = await openPage('', options)
    const chips = await page
      .locator('a[href]')
      .evaluateAll((links) =>
        links
          .filter((link) => /^[A-Z]\d+$/.test(link.textContent ?? ''))
          .map((link) => ({ text: link.textContent ?? '', href: link.getAttribute('href') ?? '' })),
      )
    expect(chips.length).toBeGreaterThan(400)
    const wrong = chips.filter(
      ({ text, href }) => !href.endsWith(`#${text}`) || !shippedPassages.includes(text),
    )
    expect(wrong).toEqual([])
    const reached = new Set(chips.map(({ text }) => text))
    const cited = shippedVisit.articles.flatMap(({ siglum, paragraphs }) =>
      paragraphs.filter(({ use }) => use === 'event').map(({ n }) => `${siglum}${n}`),
    )
    expect(cited.filter((passage) => !reached.has(passage))).toEqual([])
  })

  test('has a target for every link inside the running page', async ({ openPage }) => {
    const page = await openPage('', options)
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll('a[href]')]
        .map((link) => link.getAttribute('href') ?? '')
        // a link without a fragment leads to a file beside the page
        .filter((href) => !/^https?:/.test(href) && href.includes('#'))
        .filter((href) => !document.getElementById(href.slice(href.indexOf('#') + 1))),
    )
    expect(dead).toEqual([])
  })

  test('opens every passage there is, marked, in sight, with the events that use it', async ({
    openPage,
  }) => {
    const page = await openPage('', options)
    for (const passage of shippedPassages) {
      await page.evaluate((fragment) => {
        location.hash = fragment
      }, passage)
      await page.locator(`#${passage}[aria-current="true"]`).waitFor()
      expect(await isInView(page, `#${passage}`), passage).toBe(true)
      expect(await currentPassage(page).count()).toBe(1)
      const links = await page
        .locator(`#${passage}`)
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      const using = shippedVisit.events.filter(({ id }) => phrasesOf(id, passage).length > 0)
      for (const { id } of using) expect(links, passage).toContain(`#${id}`)
    }
  }, 120_000)

  test('opens the original at the phrase, and a copy in an archive', async ({ openPage }) => {
    const page = await openPage('#vostochny-arrival', options)
    const note = said(page, arrival).getByRole('note', { name: 'Source A6' })
    const [phrase = ''] = phrasesOf('vostochny-arrival', 'A6', 'statements')
    const original = await note.getByRole('link', { name: 'original' }).getAttribute('href')
    const address = shippedVisit.articles.find(({ siglum }) => siglum === 'A')?.csl.URL ?? ''
    expect(original).toBe(`${address}#:~:text=${encodeURIComponent(phrase).replace(/-/g, '%2D')}`)
    const archived = await note.getByRole('link', { name: 'archived' }).getAttribute('href')
    expect(archived).toBe(`https://web.archive.org/web/20230917/${address}`)
  })

  test('writes every phrase into its address so that the browser can read it back', async ({
    openPage,
  }) => {
    const page = await openPage('', options)
    const originals = await page.locator('[role="note"]').evaluateAll((notes) =>
      notes
        .map((note) => ({
          phrase: note.querySelector('q')?.textContent ?? '',
          href: note.querySelector('a[href*=":~:text="]')?.getAttribute('href') ?? '',
        }))
        .filter(({ phrase }) => phrase !== ''),
    )
    expect(originals.length).toBeGreaterThan(100)
    for (const { phrase, href } of originals) {
      const directive = href.split('#:~:text=')[1] ?? ''
      expect(decodeURIComponent(directive)).toBe(phrase)
      expect(directive, href).not.toMatch(/[-,& ]/)
    }
  })
})

/** The phrases that an event cites from a passage; of its statements only, if asked. */
function phrasesOf(id: string, passage: string, part: 'all' | 'statements' = 'all'): string[] {
  const { when, people, statements } = shippedEvent(id)
  const cites =
    part === 'statements'
      ? statements.flatMap(({ cites }) => cites)
      : [when, ...people, ...statements].flatMap(({ cites }) => cites)
  const { siglum, n } = { siglum: passage.slice(0, 1), n: Number(passage.slice(1)) }
  const article = shippedVisit.articles.find((candidate) => candidate.siglum === siglum)
  return cites
    .filter((cite) => cite.article === article?.id && cite.paragraph === n)
    .map(({ phrase }) => phrase)
}

async function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && Math.min(bottom, top + 120) <= window.innerHeight
  })
}
