import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  chronologyFiles,
  importProblems,
  purityProblems,
  type SourceFile,
} from './support/import-rules'
import { sourceFacts } from './support/source-facts'

const root = join(import.meta.dirname, '..')

function source(path: string, text: string): SourceFile {
  return { path, facts: sourceFacts(path, text) }
}

const shippedFiles = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map(
  (name) => `src/${name.replaceAll('\\', '/')}`,
)

function shippedSources(): SourceFile[] {
  return shippedFiles
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => source(path, readFileSync(join(root, path), 'utf8')))
}

describe('the shipped sources', () => {
  const sources = shippedSources()

  test('are found', () => {
    expect(sources.map(({ path }) => path)).toContain('src/main.tsx')
  })

  test('import only what the table allows', () => {
    expect(importProblems(sources)).toEqual([])
  })

  test('keep the domain free of the clock and the browser', () => {
    expect(purityProblems(sources)).toEqual([])
  })

  test('import vis-timeline in one file at most', () => {
    expect(chronologyFiles(sources).length).toBeLessThanOrEqual(1)
  })

  test('name no two CSS modules alike: their classes in the document are told apart by that', () => {
    const names = shippedFiles
      .filter((path) => /\.module\.css$/.test(path))
      .map((path) => basename(path))
    expect(names.length).toBeGreaterThan(30)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})

describe('the import table', () => {
  test.each([
    ['src/domain/when.ts', "import { a } from '../dataset/load'"],
    ['src/domain/when.ts', "import type { a } from '../ui/chip'"],
    ['src/domain/when.ts', "export * from '../features/days/days'"],
    ['src/domain/when.ts', "export type { A } from '../dataset/schema'"],
    ['src/domain/when.ts', "type A = import('../app/address').Address"],
    ['src/domain/when.ts', "import { useMemo } from 'react'"],
    ['src/domain/when.ts', "import { readFileSync } from 'node:fs'"],
    ['src/dataset/load.ts', "import { createRoot } from 'react-dom/client'"],
    ['src/export/csv.ts', "import React = require('react')"],
    ['src/export/csv.ts', "import { load } from '../dataset/load'"],
    ['src/ui/chip.tsx', "import { Days } from '../features/days/days'"],
    ['src/features/days/days.tsx', "const reader = import('../reader/reader')"],
    ['src/features/days/days.tsx', "import { App } from '../../app/App'"],
    ['src/features/days/days.tsx', "import visit from 'virtual:visit'"],
    ['src/app/App.tsx', "import '../main'"],
    ['src/drawer/things.ts', "import { a } from './a'"],
  ])('refuses in %s: %s', (path, text) => {
    expect(importProblems([source(path, text)])).toHaveLength(1)
  })

  test.each([
    ['src/domain/visit.ts', "export type { Visit } from '../dataset/schema'"],
    ['src/dataset/load.ts', "import { days } from '../domain/days'; import { z } from 'zod'"],
    [
      'src/features/days/days.tsx',
      "import './days.module.css'; import { Chip } from '../../ui/chip'",
    ],
    ['src/app/App.tsx', "import { Days } from '../features/days/days'; import 'react'"],
    ['src/main.tsx', "import visit from 'virtual:visit'; import './styles/base.css'"],
  ])('allows in %s: %s', (path, text) => {
    expect(importProblems([source(path, text)])).toEqual([])
  })
})

describe('the purity of the domain', () => {
  test.each([
    'export const now = () => Date.now()',
    'export const now = () => new Date()',
    'export const now = () => Date()',
    'export const now = Date.now',
    'export const title = () => document.title',
    'export const wide = () => window.innerWidth > 0',
    'export const it = () => ({ document })',
  ])('refuses: %s', (text) => {
    expect(purityProblems([source('src/domain/when.ts', text)])).toHaveLength(1)
  })

  test.each([
    'export const day = (iso: string) => new Date(iso)',
    'export const at = Date.UTC(2023, 8, 13)',
    'export type Source = { document: string }',
    'export const name = (source: { document: string }) => source.document',
    '// asks the document for Date.now()',
  ])('allows: %s', (text) => {
    expect(purityProblems([source('src/domain/when.ts', text)])).toEqual([])
  })

  test('a source that does not parse is an error, not a file without imports', () => {
    expect(() => sourceFacts('src/domain/when.ts', 'import {')).toThrow('src/domain/when.ts')
  })
})
