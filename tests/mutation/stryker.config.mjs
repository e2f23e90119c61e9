import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

// The runners inherit it. They work in a copy of the project that lies elsewhere, and a property
// that fails does so within a hundred runs or is not worth ten minutes more.
process.env.ARTICLES_DIR ??= join(root, '../shared/articles')
process.env.FUZZ_RUNS ??= '100'

/** `npm run mutants`, or of some files alone: `npm run mutants -- --mutate "src/domain/edtf.ts"`. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  mutate: ['src/{domain,dataset,export}/**/*.ts'],
  coverageAnalysis: 'perTest',
  // A constant of a module is made once for all tests: each would take a process of its own.
  ignoreStatic: true,
  // Stryker would read it with an interface that TypeScript 7 no longer has.
  tsconfigFile: 'none',
  tempDirName: '.cache/stryker',
  ignorePatterns: ['dist', '.cache'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: '.cache/mutants.json' },
  thresholds: { high: 90, low: 85, break: 85 },
}
