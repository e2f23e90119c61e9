import { describe, expect, inject } from 'vitest'
import { test } from '../support/browser-test'
import { listenForComplaints } from '../support/page-complaints'

describe('the built page', () => {
  test('opens and runs without a complaint', async ({ openPage }) => {
    const page = await openPage()
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    expect(await page.title()).not.toBe('')
  })

  test('can be read with scripts off', async ({ openPage }) => {
    const page = await openPage('', { javaScriptEnabled: false })
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    expect(await page.getByText('Train arrives at Vostochny').first().isVisible()).toBe(true)
  })

  test('refuses a script that is not its own', async ({ openPage, browser }) => {
    const site = inject('siteAddress')
    await openPage()
    const context = await browser.newContext()
    const page = await context.newPage()
    const complaints = listenForComplaints(page, new URL(site).origin)
    await page.goto(site)
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      // not textContent, which Trusted Types refuse before the policy is asked
      script.append('document.documentElement.dataset.intruder = "yes"')
      document.head.append(script)
      return 'intruder' in document.documentElement.dataset
    })
    await context.close()
    expect(ran).toBe(false)
    expect(complaints.join('\n')).toMatch(/Content Security Policy|TrustedScript/)
  })
})
