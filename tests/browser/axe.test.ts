import { describe, expect } from 'vitest'
import { axeFindings, everyRule, rulesOfWidth } from '../support/axe-findings'
import { test } from '../support/browser-test'
import { everyView, goToView } from '../support/every-view'
import { untilHydrated } from '../support/prepared-page'

/** The scheme changes colours only, and a narrower window nothing but what stands where. */
const schemes = [
  {
    colorScheme: 'light',
    looks: [
      { width: 1440, rules: everyRule },
      { width: 768, rules: rulesOfWidth },
      { width: 390, rules: rulesOfWidth },
      { width: 320, rules: rulesOfWidth },
    ],
  },
  {
    colorScheme: 'dark',
    looks: [
      { width: 1440, rules: ['color-contrast'] },
      { width: 390, rules: ['color-contrast'] },
    ],
  },
] as const

describe('axe finds nothing wrong', () => {
  for (const { colorScheme, looks } of schemes) {
    test(`in any view, ${colorScheme}, ${looks.map(({ width }) => width).join(', ')} px wide`, async ({
      openPage,
    }) => {
      const viewport = { width: 1440, height: 900 }
      const page = await openPage('', { viewport, colorScheme, reducedMotion: 'reduce' })
      // parts that come to life while axe has taken them out would not know themselves again
      for (const view of everyView) await goToView(page, view)
      await untilHydrated(page)
      const wrong: string[] = []
      for (const view of everyView) {
        await page.setViewportSize(viewport)
        await goToView(page, view)
        for (const { width, rules } of looks) {
          await page.setViewportSize({ width, height: 900 })
          const found = await axeFindings(page, [...rules])
          wrong.push(...found.map((finding) => `${view.name}, ${width} px: ${finding}`))
        }
      }
      expect(wrong).toEqual([])
    }, 180_000)
  }
})
