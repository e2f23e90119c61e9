import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import type { RawDataset } from '../../src/dataset/dataset-files'
import { buildSite } from '../support/serve-build'
import { barePage } from './pages/bare-page'
import { timelineJsEvents, timelineJsPage } from './pages/timelinejs-page'
import { type PlainEvent, plainEvents } from './plain-events'
import type { SubjectName } from './subjects'

const resolveFrom = createRequire(import.meta.url)

/** `virtual:bench-events`: in a file of its own, as a text to parse, like the site's own dataset. */
function benchEvents(events: readonly PlainEvent[]): Plugin {
  const id = 'virtual:bench-events'
  const source = `export default JSON.parse(${JSON.stringify(JSON.stringify(events))})`
  return {
    name: 'bench-events',
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    load: (asked) => (asked === `\0${id}` ? source : null),
  }
}

async function buildWithVite(name: string, events: readonly PlainEvent[], outDir: string) {
  await build({
    root: join(import.meta.dirname, 'pages', name),
    base: './',
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [react(), benchEvents(events)],
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 50_000,
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'events', test: /virtual:bench-events/ }] } },
      },
    },
  })
}

function writeTimelineJs(events: readonly PlainEvent[], folder: string): void {
  const package_ = dirname(resolveFrom.resolve('@knight-lab/timelinejs/package.json'))
  for (const part of ['js/timeline.js', 'css/timeline.css', 'css/icons']) {
    cpSync(join(package_, 'dist', part), join(folder, part), { recursive: true })
  }
  writeFileSync(join(folder, 'events.js'), timelineJsEvents(events))
  writeFileSync(join(folder, 'index.html'), timelineJsPage)
}

/** Writes the page of a subject, holding the events of a dataset, into a folder of its own. */
export async function buildPage(
  subject: SubjectName,
  dataset: RawDataset,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  switch (subject) {
    case 'site': {
      const data = `${folder}-data`
      mkdirSync(data, { recursive: true })
      for (const [file, value] of Object.entries(dataset)) {
        writeFileSync(join(data, file), JSON.stringify(value))
      }
      return buildSite(join(import.meta.dirname, '../..'), folder, { DATA_DIR: data })
    }
    case 'bare':
      return writeFileSync(join(folder, 'index.html'), barePage(plainEvents(dataset)))
    case 'timelinejs':
      return writeTimelineJs(plainEvents(dataset), folder)
    case 'vis-timeline':
    case 'react-chrono':
      return buildWithVite(subject, plainEvents(dataset), folder)
  }
}
