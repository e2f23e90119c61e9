import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listSource, textsIn } from '../../../../src/dataset/texts/built-in-texts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a folder without texts builds nothing in', () => {
  writeFileSync(join(folder, 'README.md'), 'How to put texts here.')
  expect(textsIn(folder)).toEqual([])
  expect(textsIn(join(folder, 'nowhere'))).toEqual([])
  expect(listSource([])).toBe('export default {  }')
})

test('each text is fetched by itself', () => {
  for (const name of ['paper-a.txt', 'paper-b.txt', 'notes.md', 'Other Name.txt']) {
    writeFileSync(join(folder, name), 'Words.')
  }
  expect(textsIn(folder).sort()).toEqual(['paper-a', 'paper-b'])
  expect(listSource(['paper-a'])).toBe(
    'export default { "paper-a": () => import("virtual:article-text/paper-a") }',
  )
})
