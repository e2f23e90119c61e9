import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'

// What each part of the built site may weigh: kB (1,000 bytes), texts packed with gzip. Whoever has
// to raise a figure says why in the commit.

const folder = inject('siteFolder')
const assets = readdirSync(join(folder, 'assets'))
const document = readFileSync(join(folder, 'index.html'), 'utf8')

const packed = (content: string | Buffer) => gzipSync(content, { level: 9 }).length / 1000
const read = (name: string) => readFileSync(join(folder, 'assets', name))
const nameOf = (file: string) => file.replace(/-[\w-]{8}\.\w+$/, '')
const sum = (sizes: readonly number[]) => sizes.reduce((whole, size) => whole + size, 0)

/** The files that the document asks for itself. */
const linked = (pattern: RegExp) =>
  Array.from(document.matchAll(pattern), ([, name = '']) => name.replaceAll('./assets/', ''))
const entry = linked(/<meta name="code" content="([^"]+)"/g).flatMap((names) => names.split(' '))
const [dataset] = entry.filter((file) => nameOf(file) === 'visit')
const late = assets.filter((file) => file.endsWith('.js') && !entry.includes(file))

/** Every late chunk may weigh so much, but for those that are named. */
const LATE = 8
const lateBudgets: Readonly<Record<string, number>> = {
  // vis-timeline, moment and what they bring
  LiveChart: 125,
  // the search with its index; the aligner of attached texts; the forms of export
  machinery: 15,
  formats: 11,
}

function tell(what: string, size: number, budget: number): void {
  console.info(`${what}: ${size.toFixed(1)} kB of ${budget}`)
  expect.soft(size, what).toBeLessThanOrEqual(budget)
  // A budget far above what is spent would let anything in.
  expect.soft(size, `${what}, of a budget that is too large`).toBeGreaterThan(budget / 2)
}

describe('the size', () => {
  test('of the code and of the dataset that the page starts with', () => {
    expect(dataset).toBeDefined()
    const code = entry.filter((file) => file !== dataset)
    tell('code before the page runs', sum(code.map((file) => packed(read(file)))), 90)
    tell('dataset', packed(read(dataset ?? '')), 40)
  })

  test('of the document, and of its styles', () => {
    // those of the page and of all its late parts stand in the document
    expect(assets.filter((file) => file.endsWith('.css'))).toEqual([])
    const sheets = Array.from(
      document.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g),
      ([, css]) => css,
    )
    const styles = packed(sheets.join(''))
    tell('styles', styles, 25)
    tell('document, its styles apart', packed(document) - styles, 120)
  })

  test('of the type that the first paint waits for', () => {
    const fonts = linked(/rel="preload" href="([^"]+\.woff2)"/g)
    expect(fonts).toHaveLength(4)
    // fonts are packed as they are
    tell('type', sum(fonts.map((file) => read(file).length / 1000)), 250)
  })

  test('of each part that comes late', () => {
    expect(late.length).toBeGreaterThan(10)
    for (const [name, budget] of Object.entries(lateBudgets)) {
      const files = late.filter((file) => nameOf(file) === name)
      expect(files, name).not.toEqual([])
      tell(name, Math.max(...files.map((file) => packed(read(file)))), budget)
    }
    for (const file of late) {
      if (nameOf(file) in lateBudgets) continue
      expect.soft(packed(read(file)), file).toBeLessThanOrEqual(LATE)
    }
  })

  test('of the offline copy', () => {
    const [copy = ''] = readdirSync(folder).filter((file) => /^(?!index).*\.html$/.test(file))
    tell('offline copy', readFileSync(join(folder, copy)).length / 1000, 900)
  })
})
