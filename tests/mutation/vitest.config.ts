import { defineConfig } from 'vitest/config'
import site from '../../vite.config.ts'

const { projects: _, ...test } = site.test ?? {}

/** The tests that run for each mutant: those without a page, once, in one time zone. */
export default defineConfig({
  ...site,
  test: {
    ...test,
    environment: 'node',
    env: { TZ: 'UTC' },
    // instrumented code is several times slower
    testTimeout: 60_000,
    include: ['tests/unit/{domain,dataset,export,app}/**/*.test.ts', 'tests/dataset/**/*.test.ts'],
    // reads the sources, which are full of mutants
    exclude: ['tests/dataset/no-visit-in-src.test.ts'],
    setupFiles: ['tests/support/fail-on-console.ts', 'tests/support/property-runs.ts'],
  },
})
