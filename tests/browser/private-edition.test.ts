import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { preview } from 'vite'
import { afterAll, describe, expect, inject } from 'vitest'
import { datasetFileNames } from '../../src/dataset/dataset-files'
import { wordsOf } from '../../src/domain/article-text'
import { areTextsAtHand, articleLines } from '../support/article-texts'
import { test } from '../support/browser-test'
import { wide } from '../support/page-parts'
import { shippedVisit } from '../support/shipped-visit'

const root = join(import.meta.dirname, '../..')
const withTexts = areTextsAtHand ? '' : 'NOT CHECKED, the texts are not at hand: '
const ids = shippedVisit.articles.map(({ id }) => id)

function builtFiles(folder: string): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|html|css|json)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

/** Twelve words from the middle of each longer paragraph of an article. */
function runsOf(id: string): string[] {
  // headlines are part of the bibliographic record
  return articleLines(id).flatMap((line) => {
    const words = wordsOf(line)
    const middle = Math.floor(words.length / 2) - 6
    return words.length > 24 ? [words.slice(middle, middle + 12).join(' ')] : []
  })
}

const escaped = (text: string) => JSON.stringify(text).slice(1, -1)

test(`${withTexts}the published edition holds nothing of the texts`, () => {
  if (!areTextsAtHand) return
  const own = readdirSync(join(root, 'data/articles')).filter((name) => name.endsWith('.txt'))
  if (own.length > 0) return // this is a private edition itself
  const files = builtFiles(inject('siteFolder'))
  for (const run of ids.flatMap(runsOf)) {
    const holding = files.filter(({ text }) => text.includes(run) || text.includes(escaped(run)))
    expect(holding.map(({ name }) => name)).toEqual([])
  }
})

describe('a private edition', () => {
  const cache = join(root, 'node_modules/.cache')
  const folder = mkdtempSync(join(cache, 'private-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test(`${withTexts}has each text in a chunk of its own, and shows it`, async ({ browser }) => {
    if (!areTextsAtHand) return
    const data = join(folder, 'data')
    for (const name of datasetFileNames) cpSync(join(root, 'data', name), join(data, name))
    cpSync(join(root, 'data/articles/README.md'), join(data, 'articles/README.md'))
    for (const id of ids) {
      writeFileSync(join(data, 'articles', `${id}.txt`), articleLines(id).join('\n'))
    }
    const site = join(folder, 'site')
    const vite = join(root, 'node_modules/vite/bin/vite.js')
    const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--outDir', site], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production', DATA_DIR: data },
    })
    expect(status, stderr).toBe(0)
    const files = builtFiles(site)
    for (const id of ids) {
      const holding = files.filter(({ text }) =>
        runsOf(id).some((run) => text.includes(escaped(run))),
      )
      expect(holding.map(({ name }) => name)).toEqual([expect.stringContaining(id)])
    }

    const server = await preview({
      root,
      configFile: false,
      logLevel: 'error',
      build: { outDir: site },
      preview: { host: '127.0.0.1', port: 0 },
    })
    const page = await browser.newPage({ viewport: wide })
    await page.goto(`${server.resolvedUrls?.local[0]}#A6`)
    await page.locator('#A6 mark').first().waitFor()
    await page.getByText('It is part of this edition of the page.').first().waitFor()
    await page.close()
    await server.close()
  }, 120_000)
})
