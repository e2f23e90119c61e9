import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { everyView, goToView } from '../support/every-view'
import { phone, wide } from '../support/page-parts'

/** What keeps headings and landmarks from reading as a table of contents. */
function outlineProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const visible = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      )
    const problems: string[] = []
    const titles = visible('h1').length
    if (titles !== 1) problems.push(`${titles} headings of the first level`)
    const headings = visible('h1, h2, h3, h4, h5, h6')
    for (const [at, heading] of headings.entries()) {
      const level = Number(heading.tagName.slice(1))
      const above = Number(headings[at - 1]?.tagName.slice(1) ?? 0)
      if (level > above + 1) problems.push(`h${level} after h${above}: ${heading.textContent}`)
      if ((heading.textContent ?? '').trim() === '') problems.push(`an empty h${level}`)
    }
    const nameOf = (element: Element) => {
      const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
      const labels = ids.map((id) => document.getElementById(id)?.textContent ?? '')
      return (element.getAttribute('aria-label') ?? labels.join(' ')).trim()
    }
    if (visible('main').length !== 1) problems.push('not one main part')
    for (const kind of [
      'nav',
      'aside',
      'search',
      'section[aria-labelledby], section[aria-label]',
    ]) {
      const names = visible(kind).map(nameOf)
      if (names.length < 2) continue
      for (const [at, name] of names.entries()) {
        if (name === '') problems.push(`a ${kind} without a name, of ${names.length}`)
        else if (names.indexOf(name) !== at) problems.push(`two ${kind} named “${name}”`)
      }
    }
    return problems
  })
}

describe('headings and landmarks', () => {
  test('read as a table of contents in every view', async ({ openPage }) => {
    const page = await openPage('', { viewport: wide, reducedMotion: 'reduce' })
    const problems: string[] = []
    for (const viewport of [wide, phone]) {
      await page.setViewportSize(viewport)
      for (const view of everyView) {
        await goToView(page, view)
        for (const problem of await outlineProblems(page))
          problems.push(`${view.name}, ${viewport.width} px: ${problem}`)
      }
    }
    expect(problems).toEqual([])
  }, 120_000)
})
