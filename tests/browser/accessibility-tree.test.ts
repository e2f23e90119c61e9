import { describe, expect } from 'vitest'
import { test } from '../support/browser-test'
import { everyView, goToView } from '../support/every-view'
import { wide } from '../support/page-parts'
import { untilHydrated } from '../support/prepared-page'

const longest = 8

/**
 * A tree as it is kept: without addresses and sizes of files, and of each name or text the first
 * eight words, which is what may be quoted of an article.
 */
function kept(tree: string): string {
  const lines = tree
    .split('\n')
    .filter((line) => !/^\s*- \/url:/.test(line))
    .map((line) => line.replace(/\(\d+ kB\)/, '(… kB)'))
    .map((line) => line.replace(/https?:[^\s"]+/g, 'an address'))
    .map((line) => {
      const [head = ''] = /^\s*- '?[\w/]+:? ?/.exec(line) ?? []
      // "six-day" is two words here: rather too few than too many
      const marks = / \[[a-z]+(?:=\w+)?\]/g
      const said = line.slice(head.length).replaceAll(marks, '')
      const words = [...said.matchAll(/[\p{L}\p{N}]+/gu)]
      const next = words[longest]
      if (next === undefined) return line
      const state = line.match(marks)?.join('') ?? ''
      return `${head}${said.slice(0, next.index).trimEnd()} …${state}`
    })
  const depth = (line = '') => line.length - line.trimStart().length
  // what has lost its address holds nothing more
  const tidy = lines.map((line, at) =>
    line.endsWith('":') && depth(lines[at + 1]) <= depth(line) ? line.slice(0, -1) : line,
  )
  return `${tidy.join('\n')}\n`
}

/** One of each kind of view. */
const names = [
  'a day',
  'an event told by chains',
  'what has no day',
  'a filtered day',
  'the line and the map',
  'the readings',
  'the articles',
  'a passage beside its event',
  'the coverage',
  'people and places',
  'the itinerary',
  'the exports',
  'how to cite an event',
  'about',
  'results of a search',
]

// After a change that is meant: vitest run … -u, and a look at what differs.
describe('the tree that assistive technology reads', () => {
  test('is as it was looked at last, around every view and in each', async ({ openPage }) => {
    const page = await openPage('', { viewport: wide, reducedMotion: 'reduce' })
    // what was opened on the way would stay open
    for (const view of everyView) if (!view.arrange) await goToView(page, view)
    await untilHydrated(page)
    const views = everyView.filter(({ name }) => names.includes(name))
    expect(views.length).toBe(names.length)
    for (const view of views) {
      await goToView(page, view)
      const tree = kept(await page.locator('main').ariaSnapshot())
      const file = view.name.replaceAll(' ', '-')
      await expect(tree, view.name).toMatchFileSnapshot(`../snapshots/${file}.yaml`)
    }
    await goToView(page, { name: 'the opening day', address: '#2023-09-13' })
    const around = await page.locator('body').ariaSnapshot()
    const [head = ''] = around.split('\n- main:')
    await expect(kept(head)).toMatchFileSnapshot('../snapshots/the-page-around.yaml')
  }, 120_000)
})
