import type { Page } from 'playwright-core'

/**
 * What a page complains about from now on, in a list that grows: console errors and warnings (the
 * browser reports refusals by the content security policy there too), uncaught errors, requests to
 * any origin but `origin`, and requests that failed.
 */
export function listenForComplaints(page: Page, origin: string): readonly string[] {
  const complaints: string[] = []

  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`console ${message.type()}: ${message.text()}`)
    }
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`))
  page.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url())
    // Every file has the origin "null": from the disk a page may load itself, and no other file.
    const isOwn = target === origin && (origin !== 'null' || request.isNavigationRequest())
    if (protocol !== 'data:' && protocol !== 'blob:' && !isOwn) {
      complaints.push(`request to another origin: ${request.url()}`)
    }
  })
  page.on('requestfailed', (request) => {
    // A page that is left stops its own downloads: no failure. 'csp' is also what Chromium says of
    // a preload with scripts off; a true refusal by the policy is on the console besides.
    const reason = request.failure()?.errorText ?? 'unknown'
    if (reason !== 'net::ERR_ABORTED' && reason !== 'csp') {
      complaints.push(`request failed (${reason}): ${request.url()}`)
    }
  })
  page.on('response', (response) => {
    if (response.status() >= 400) {
      complaints.push(`request answered ${response.status()}: ${response.url()}`)
    }
  })

  return complaints
}
