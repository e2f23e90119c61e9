import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadVisit } from '../../../src/dataset/load-visit'
import { layVisit } from '../../../src/dataset/new-visit/lay-visit'
import { readDataset } from '../../../src/dataset/read-dataset'

const root = join(import.meta.dirname, '../../..')

describe('laying a new dataset', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'new-visit-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('passes every check, phrases against its text, and says what is still to do', () => {
    const { report, laid } = layVisit('visit', folder, root)
    expect(laid).toBe(true)
    expect(report).toContain('1 read in')
    expect(report).toContain('No problems.')
    expect(report).toMatch(/Still to do\n {2}visit\.json +4\n/)
    expect(loadVisit(readDataset(join(folder, 'visit'))).ok).toBe(true)
  })

  test('explains itself, and its files find their schema', () => {
    layVisit('.', folder, root)
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('npm run check')
    const { $schema } = JSON.parse(readFileSync(join(folder, 'visit.json'), 'utf8'))
    expect(JSON.parse(readFileSync(join(folder, $schema), 'utf8'))).toHaveProperty('properties')
  })

  test.each([
    ['no folder', undefined],
    ['a blank one', ' '],
    ['a file', 'file.txt'],
    ['a folder that holds something', '.'],
  ])('refuses %s, and writes nothing', (_what, given) => {
    writeFileSync(join(folder, 'file.txt'), 'mine')
    const { laid, report } = layVisit(given, folder, root)
    expect(laid).toBe(false)
    expect(report).not.toBe('')
    expect(readdirSync(folder)).toEqual(['file.txt'])
  })
})
