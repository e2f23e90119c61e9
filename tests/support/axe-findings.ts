import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** The version of axe-core that looks at the page. */
export const axeVersion = axe.version

export const everyRule: readonly string[] = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
]

/** Rules whose answer another width of the window can change. */
export const rulesOfWidth: readonly string[] = [
  'color-contrast',
  'target-size',
  'scrollable-region-focusable',
  'link-in-text-block',
]

type Axe = typeof axe

/**
 * What axe finds wrong in what is shown, as short as it can be told. What is hidden is out of the
 * document meanwhile, so that axe need not go through it; it is looked at where it is shown.
 */
export async function axeFindings(page: Page, runOnly: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (rules) => {
    const loaded = (window as unknown as { axe: Axe }).axe
    const hidden = [...document.querySelectorAll('main [hidden]:not([hidden] *)')].map(
      (element) => ({ element, children: [...element.childNodes] }),
    )
    for (const { element } of hidden) element.replaceChildren()
    try {
      const { violations } = await loaded.run(document, {
        runOnly: [...rules],
        resultTypes: ['violations'],
      })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join()}`),
      )
    } finally {
      for (const { element, children } of hidden) element.replaceChildren(...children)
    }
  }, runOnly)
}
