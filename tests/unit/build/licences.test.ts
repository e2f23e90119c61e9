import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isFree, type Lockfile, lockfileProblems, packagesOf } from '../../../src/build/licences'

const root = join(import.meta.dirname, '../../..')
const readJson = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))
const lockfile: Lockfile = readJson('package-lock.json')

describe('the packages', () => {
  test('are all under a free licence, and each is tied to its content', () => {
    expect(Object.keys(lockfile.packages).length).toBeGreaterThan(100)
    expect(lockfileProblems(lockfile)).toEqual([])
  })

  test('are asked for in one version each, which is the one that is locked', () => {
    const { dependencies, devDependencies } = readJson('package.json')
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
      expect(lockfile.packages[`node_modules/${name}`]?.version, name).toBe(version)
    }
  })

  test('that readers get come first', () => {
    const names = packagesOf(lockfile).map(({ name, shipped }) => ({ name, shipped }))
    expect(names[0]?.shipped).toBe(true)
    expect(names).toContainEqual({ name: 'vis-timeline', shipped: true })
    expect(names).toContainEqual({ name: 'vitest', shipped: false })
  })
})

describe('what would be found', () => {
  test.each([
    ['MIT', true],
    ['(MPL-2.0 OR Apache-2.0)', true],
    ['GPL-3.0 OR MIT', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0', false],
    ['unknown', false],
  ])('of the licence %s: free is %s', (licence, expected) => {
    expect(isFree(licence)).toBe(expected)
  })

  test('a package without a licence, and one whose content is not tied', () => {
    const packages = {
      '': {},
      'node_modules/one': { version: '1.0.0', integrity: 'sha512-x' },
      'node_modules/@a/two': { version: '2.0.0', license: 'MIT', integrity: 'sha1-x' },
    }
    expect(lockfileProblems({ packages })).toEqual([
      'one 1.0.0: not a free licence: unknown',
      'node_modules/@a/two: expected a sha512 integrity, found sha1-x',
    ])
  })
})
