import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../src')
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  // taken out of the document before the page runs
  .filter((file) => !file.endsWith('before-scripts.css'))

/** Every selector of a sheet that looks into what an element holds. */
function selectorsWithHas(css: string): string[] {
  return Array.from(css.matchAll(/[^{}\n]*:has\([^{}]*(?=\{)/g), ([selector]) => selector.trim())
}

test('no change of the running chart can restyle the page: :has() stands in tables and lists only', () => {
  const wide = sheets.flatMap((file) =>
    selectorsWithHas(readFileSync(join(root, file), 'utf8'))
      .filter((selector) => !/(?:\btd|html:not\(\[data-scripts\]\)\).*):has\(/.test(selector))
      .map((selector) => `${file}: ${selector}`),
  )
  expect(sheets.length).toBeGreaterThan(30)
  expect(wide).toEqual([])
})
