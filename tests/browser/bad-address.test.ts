import { describe, expect } from 'vitest'
import { dayHeading, recordOf, wide } from '../support/page-parts'
import { test, untilRunning } from '../support/prepared-page'

const options = { viewport: wide, reducedMotion: 'reduce' } as const

const unanswered = [
  { what: 'names nothing of the visit', address: '#nothing-here', quoted: '#nothing-here' },
  { what: 'is no proper percent-encoding', address: '#%E0%A4%A', quoted: '#%E0%A4%A' },
  { what: 'is 10,000 characters long', address: `#${'x'.repeat(10_000)}`, quoted: '#xxx' },
  { what: 'names a day outside the visit', address: '#2023-09-18', quoted: '#2023-09-18' },
  { what: 'names a paragraph too many', address: '#A99', quoted: '#A99' },
  { what: 'names a property of every object', address: '#__proto__', quoted: '#__proto__' },
  { what: 'is cut at a sign of two units', address: `#${'x'.repeat(78)}😀😀`, quoted: 'x😀.' },
  { what: 'holds markup', address: '#<img src=x onerror=alert(1)>', quoted: '#<img src=x' },
]

describe('an address that nothing answers to', () => {
  test('gives a quiet notice and the opening day, whatever it holds', async ({ preparePage }) => {
    const { page, open } = await preparePage(options)
    for (const { what, address, quoted } of unanswered) {
      await open(address)
      await untilRunning(page)
      const notice = page.getByRole('status').filter({ hasText: 'Nothing here answers to' })
      expect(await notice.isVisible(), what).toBe(true)
      const text = (await notice.textContent()) ?? ''
      expect(text, what).toContain(quoted)
      expect(text, what).toContain('This is Wednesday 13 September.')
      expect(text.length, what).toBeLessThan(200)
      expect(await dayHeading(page, '2023-09-13').isVisible(), what).toBe(true)
      expect(await recordOf(page, 'Train arrives at Vostochny').isVisible(), what).toBe(true)
    }
  }, 120_000)

  test('is left by the next choice, and the notice with it', async ({ openPage }) => {
    const page = await openPage('#nothing-here', options)
    const notice = page.getByText('Nothing here answers to')
    await notice.waitFor()
    await page.getByRole('link', { name: '17 Sun September' }).click()
    await dayHeading(page, '2023-09-17').waitFor()
    expect(await notice.count()).toBe(0)
  })

  test('loses its unknown event beside a passage, and keeps the passage', async ({ openPage }) => {
    const page = await openPage('?event=no-such-event#A6', options)
    await page.getByText('Nothing here answers to').waitFor()
    await page.locator('#A6[aria-current="true"]').waitFor()
    expect(await page.getByRole('link', { name: /^Back to/ }).count()).toBe(0)
  })

  test('takes no notice of a query that is not its own', async ({ openPage }) => {
    const page = await openPage('?fbclid=abc&event=&ref=%E0%A4%A#khasan-arrival', options)
    await recordOf(page, 'Train arrives at Khasan').waitFor()
    expect(await page.getByText('Nothing here answers to').count()).toBe(0)
  })

  test('shows the opening day with scripts on but not arriving', async ({ preparePage }) => {
    const { page, open, forgive } = await preparePage(options)
    await page.route('**/assets/*.js', (route) => route.abort())
    await open('#nothing-here')
    await page.waitForFunction(
      () =>
        getComputedStyle(document.querySelector('main') ?? document.body).visibility === 'visible',
    )
    expect(await dayHeading(page, '2023-09-13').isVisible()).toBe(true)
    await page.getByText('The scripts of this page could not be loaded').waitFor()
    expect(forgive(/net::ERR_FAILED|^console error: No scripts: /)).toBeGreaterThan(0)
  })
})
