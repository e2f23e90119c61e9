import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { everyView, goToView } from '../support/every-view'
import { recordOf, rowOf, wide } from '../support/page-parts'
import { shippedEvent, shippedVisit } from '../support/shipped-visit'

/**
 * What is marked as chosen, with nothing but a hue to say so: in its style, that of what it holds
 * or what is drawn before and after it, it equals one of its kind that is not chosen.
 */
function chosenByHueAlone(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shape = (element: Element) =>
      [element, ...element.querySelectorAll('*')]
        .flatMap((each) =>
          [null, '::before', '::after'].map((part) => getComputedStyle(each, part)),
        )
        .map((style) =>
          [
            style.fontWeight,
            style.textDecorationLine,
            style.textDecorationThickness,
            style.borderBlockStartWidth,
            style.borderBlockEndWidth,
            style.borderInlineStartWidth,
            style.outlineStyle,
            style.boxShadow === 'none' ? 'none' : 'shadow',
            style.webkitTextStrokeWidth,
            style.content,
            style.strokeWidth,
            style.fill === style.stroke ? 'filled' : 'hollow',
          ].join(' '),
        )
    const found: string[] = []
    for (const chosen of document.querySelectorAll('[aria-current]')) {
      if (!chosen.checkVisibility() || chosen.closest('[data-chronology]') !== null) continue
      const others = [...document.querySelectorAll(`${chosen.tagName}[class]:not([aria-current])`)]
      const other =
        chosen.closest('ul, ol, nav, svg')?.querySelector('a:not([aria-current])') ??
        others.find(({ className }) => className === chosen.className)
      if (!other) continue
      const [mine, theirs] = [new Set(shape(chosen)), new Set(shape(other))]
      const differs = [...mine].some((each) => !theirs.has(each))
      if (!differs) found.push((chosen.textContent ?? '').trim().slice(0, 40))
    }
    return found
  })
}

const eventOf = (status: string) => {
  const event = shippedVisit.events.find((candidate) => candidate.status === status)
  if (event === undefined) throw new Error(`No event is ${status}`)
  return event
}

describe('without colour', () => {
  for (const forcedColors of ['none', 'active'] as const) {
    test(`what is chosen still shows, forced colours: ${forcedColors}`, async ({ openPage }) => {
      const page = await openPage('', { viewport: wide, forcedColors, reducedMotion: 'reduce' })
      const found: string[] = []
      for (const view of everyView) {
        await goToView(page, view)
        for (const finding of await chosenByHueAlone(page)) found.push(`${view.name}: ${finding}`)
      }
      expect(found).toEqual([])
    }, 120_000)
  }

  test('a forecast and a claim are told from a report by words', async ({ openPage }) => {
    const page = await openPage('', { viewport: wide, reducedMotion: 'reduce' })
    for (const [status, word] of [
      ['expected', /expected/i],
      ['claimed', /claim/i],
    ] as const) {
      const event = eventOf(status)
      await goToView(page, { name: status, address: `#${event.id}` })
      expect.soft(await rowOf(page, event.id).innerText(), 'its row').toMatch(word)
      expect.soft(await recordOf(page, event.title).innerText(), 'its record').toMatch(word)
    }
  })

  test('disputed and garbled sentences carry a sign with a name', async ({ openPage }) => {
    const page = await openPage('#2023-09-17', { viewport: wide })
    const signs = rowOf(page, 'kozhemyako-gifts').getByRole('img', { name: 'sources differ' })
    expect(await signs.count()).toBe(1)
    expect(shippedEvent('kozhemyako-gifts').status).toBe('reported')
  })

  for (const forcedColors of ['none', 'active'] as const) {
    test(`the chart draws a forecast as another shape, forced colours: ${forcedColors}`, async ({
      openPage,
    }) => {
      const page = await openPage('#2023-09-17', { viewport: wide, forcedColors })
      const shapeOf = (status: string) =>
        page
          .locator(`[data-chronology] .vis-item.mark-${status}`)
          .first()
          .evaluate((mark) =>
            [mark, ...mark.querySelectorAll('*')]
              .map((part) => getComputedStyle(part))
              .map(
                ({ borderTopStyle, outlineStyle, backgroundImage }) =>
                  `${borderTopStyle} ${outlineStyle} ${backgroundImage}`,
              )
              .join(),
          )
      await page.locator('[data-chronology] .vis-item.mark-expected').first().waitFor()
      expect(await shapeOf('expected')).not.toBe(await shapeOf('reported'))
    })
  }
})
