import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { wide } from '../support/page-parts'

const options = { viewport: wide, reducedMotion: 'reduce' } as const

describe('the page, to whoever would misuse it', () => {
  test('lets nothing in but its own files, and asks nobody anything', async ({ openPage }) => {
    const page = await openPage('', options)
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content')
    const directives = (policy ?? '').split('; ')
    expect(directives).toEqual([
      "default-src 'none'",
      expect.stringMatching(/^script-src 'self'(?: 'sha256-[\w+/]+=*')+$/),
      expect.stringMatching(/^style-src(?: 'sha256-[\w+/]+=*'){2}$/),
      "font-src 'self'",
      "img-src 'self' data:",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types default saved-page',
    ])
    expect(await page.locator('meta[name="referrer"]').getAttribute('content')).toBe('no-referrer')
    expect(await page.locator('iframe, object, embed, base').count()).toBe(0)
  })

  test('turns markup that reaches it into text (Trusted Types)', async ({ openPage }) => {
    const page = await openPage('', options)
    await page.locator('[data-chronology] .vis-item').first().waitFor()
    const written = await page.evaluate(() => {
      const place = document.createElement('div')
      place.innerHTML = '<img src="x" onerror="document.title = 1">'
      return { elements: place.childElementCount, text: place.textContent }
    })
    expect(written).toEqual({ elements: 0, text: '<img src="x" onerror="document.title = 1">' })
  })

  test('leads out without telling where from, and with nothing to hold on to', async ({
    openPage,
  }) => {
    const page = await openPage('', options)
    const links = await page.locator('a[href^="http"]').evaluateAll((all) =>
      all.map((link) => ({
        rel: link.getAttribute('rel') ?? '',
        href: link.getAttribute('href'),
      })),
    )
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter(({ rel }) => !/\bnoopener\b/.test(rel))).toEqual([])
  })
})
