import { basename } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { datasetEdition, type OfflineCopies } from './src/build/edition-plugin.ts'
import { prerenderedDocument } from './src/build/prerender-plugin.ts'
import { datasetSchema } from './src/build/schema-plugin.ts'
import { visitBasemap } from './src/dataset/basemap-plugin.ts'
import { builtInTexts } from './src/dataset/texts/built-in-texts.ts'
import { visitDataset } from './src/dataset/vite-plugin.ts'
import { filesNotForOffline } from './tests/support/not-for-offline.ts'

/** A unit run in one time zone: in Node for `.test.ts`, in jsdom for `.test.tsx`. */
function unitProjects(label: string, zone: string) {
  return [
    {
      extends: true as const,
      test: {
        name: `unit${label}`,
        environment: 'node',
        env: { TZ: zone },
        include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'],
        setupFiles: ['tests/support/fail-on-console.ts', 'tests/support/property-runs.ts'],
      },
    },
    {
      extends: true as const,
      test: {
        name: `dom${label}`,
        environment: 'jsdom',
        env: { TZ: zone },
        include: ['tests/unit/**/*.test.tsx'],
        setupFiles: [
          'tests/support/fail-on-console.ts',
          'tests/support/property-runs.ts',
          'tests/support/unmount-after-test.ts',
        ],
        // jsdom computes roles and names slowly, and a busy machine more slowly still
        testTimeout: 30_000,
      },
    },
  ]
}

/** The class of a CSS module in the document: no two modules have a file name in common. */
const scopedName = (name: string, file: string) => `${basename(file, '.module.css')}-${name}`

/** What comes late on a slow machine is no fault: the second that a poll waits by itself is too short. */
const patience = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 10_000 } },
}

const offlineCopies: OfflineCopies = new Map()

export default defineConfig({
  base: './',
  plugins: [
    react(),
    visitDataset(),
    builtInTexts(),
    visitBasemap(),
    datasetSchema(),
    datasetEdition(offlineCopies),
    prerenderedDocument({
      copies: offlineCopies,
      preload: [
        /(^|\/)newsreader-latin-opsz-normal\.woff2$/,
        /(^|\/)newsreader-latin-wght-italic\.woff2$/,
        /(^|\/)source-sans-3-latin-wght-normal\.woff2$/,
        /(^|\/)source-sans-3-cyrillic-wght-normal\.woff2$/,
      ],
    }),
  ],
  build: {
    target: 'es2022',
    // The policy has no room for a polyfill's inline script, nor for fonts as data: addresses.
    // Of a late part's files only those are preloaded that neither the page has nor the import names.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (file, files, { hostType }) =>
        hostType === 'html'
          ? files
          : files.filter(
              (each) => each !== file && !/\/(?:react|rolldown-runtime|time|visit)-/.test(each),
            ),
    },
    assetsInlineLimit: 0,
    // What comes late stands in the document from the start, and so do its styles.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'visit', test: /virtual:visit/ },
            // what every part asks of time and of the visit: one file in place of six
            {
              name: 'time',
              test: /src\/domain\/(?:calendar-day|clock|edtf|line|once-per-visit|printed-hours|two-digits|visit-index|when|zoned-clock)\.ts|[\\/](?:@date-fns|date-fns)[\\/]/,
            },
            // What several late parts share, and the entry does not: a file's name costs it 20 bytes.
            {
              name: 'shared',
              test: /src\/(?:platform\/(?:clipboard|download)|domain\/(?:article-date|origins|text-segments)|export\/well-formed)\./,
            },
            {
              name: 'drawing',
              test: /src\/(?:domain\/chronology\.ts|features\/timeline\/(?:Chronology\.module\.css|drawing\.ts))/,
            },
            { name: 'react', test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
          ],
        },
      },
    },
  },
  css: { modules: { generateScopedName: scopedName } },
  test: {
    projects: [
      ...unitProjects('', 'UTC'),
      // Fourteen hours ahead: the furthest zone from UTC, where most of a day is another day.
      ...unitProjects(' in another zone', 'Pacific/Kiritimati'),
      {
        extends: true,
        test: {
          name: 'dataset',
          environment: 'node',
          include: ['tests/dataset/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser offline',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          exclude: filesNotForOffline,
          globalSetup: ['tests/support/offline-site.ts'],
          setupFiles: ['tests/support/skip-not-for-offline.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          ...patience,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/built-site.ts'],
          // two browsers at a time, also where there are only two cores: they mostly wait
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          ...patience,
        },
      },
    ],
  },
})
