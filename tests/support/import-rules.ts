import { posix } from 'node:path'
import type { SourceFacts } from './source-facts'

/** A file of src: its path from the project's root with forward slashes, and what it takes. */
export type SourceFile = { path: string; facts: SourceFacts }

// Layer -> the layers it may import from. A layer's own files are always open to it, but for
// features, which never import one another.
const table: Record<string, readonly string[]> = {
  domain: [],
  dataset: ['domain'],
  // "schema" is data/schema: the JSON Schemas, which go along with the exported dataset
  export: ['domain', 'schema'],
  platform: ['domain'],
  ui: ['domain', 'styles'],
  features: ['domain', 'dataset', 'export', 'platform', 'ui', 'styles'],
  app: ['domain', 'dataset', 'export', 'platform', 'ui', 'styles', 'features'],
  main: ['domain', 'app', 'styles'],
  prerender: ['domain', 'app'],
  'vite-env.d': ['domain'],
  build: ['domain', 'dataset', 'prerender'],
}

const exceptions = new Set(['src/domain/visit.ts -> src/dataset/schema'])

// Layer -> packages that it must not import.
const closedPackages: Record<string, RegExp> = {
  domain: /^(?:react|react-dom|zod|vite)(?:\/|$)|^node:|^virtual:/,
  dataset: /^(?:react|react-dom)(?:\/|$)/,
  export: /^(?:react|react-dom|zod|vite)(?:\/|$)|^node:|^virtual:/,
  platform: /^(?:react-dom|vite)(?:\/|$)|^node:|^virtual:/,
  ui: /^(?:react-dom\/|vite(?:\/|$))|^node:|^virtual:/,
  features: /^(?:react-dom\/|vite(?:\/|$))|^node:|^virtual:/,
  app: /^(?:react-dom\/|vite(?:\/|$))|^node:|^virtual:/,
}

/** Every breach of the import table in the given files, each as one line; empty where none. */
export function importProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, facts }) =>
    facts.imports.flatMap((specifier) => problemOf(path, specifier) ?? []),
  )
}

/** Every place in the domain that asks the clock or names a browser global, each as one line. */
export function purityProblems(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith('src/domain/'))
    .flatMap(({ path, facts }) => [
      ...facts.clock.map((read) => `${path}: reads the clock (${read})`),
      ...facts.browser.map((name) => `${path}: names the browser's ${name}`),
    ])
}

/** The files that import vis-timeline or vis-data, style sheets apart. */
export function chronologyFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ facts }) =>
      facts.imports.some((name) => /^vis-(?:timeline|data)\b/.test(name) && !name.endsWith('.css')),
    )
    .map(({ path }) => path)
}

function problemOf(path: string, specifier: string): string | undefined {
  const from = layerOf(path)
  if (!(from in table)) return `${path}: no layer of the import table ("${from}")`
  if (!specifier.startsWith('.')) {
    return closedPackages[from]?.test(specifier)
      ? `${path}: ${from} must not import ${specifier}`
      : undefined
  }
  const target = posix.join(posix.dirname(path), specifier).replace(/\.tsx?$/, '')
  if (exceptions.has(`${path} -> ${target}`)) return undefined
  const to = layerOf(target)
  if (from === 'features' && to === 'features') {
    return featureOf(path) === featureOf(target)
      ? undefined
      : `${path}: a feature must not import another feature (${target})`
  }
  if (from === to || table[from]?.includes(to)) return undefined
  return `${path}: ${from} must not import from ${to} (${target})`
}

function layerOf(path: string): string {
  const [, layer = ''] = path.split('/')
  return layer.replace(/\.tsx?$/, '')
}

function featureOf(path: string): string {
  const [, , feature = ''] = path.split('/')
  return feature
}
