import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { cpus, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumArguments, chromiumProgram } from '../support/chromium'
import { buildPage } from './build-pages'
import { costPlot } from './cost-plot'
import { generateVisit } from './generate-visit'
import { type Figures, measure } from './measure'
import { type Plan, planOf } from './plan'
import { sectionOf, withSection } from './readme-section'
import type { Results, Series } from './results'
import { tablesOf } from './results-table'
import { serveFolder } from './serve-folder'
import { type Subject, subjects } from './subjects'

const root = join(import.meta.dirname, '../..')
const resolveFrom = createRequire(import.meta.url)

type Served = { subject: Subject; size: number; address: string; close: () => Promise<void> }

/**
 * Measures the built site beside other timelines and writes the raw figures into
 * `tests/bench/results`; a whole run also into the README and its picture.
 */
export async function runBench(args: readonly string[]): Promise<void> {
  const plan = planOf(args)
  const program = chromiumProgram()
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'bench-'))
  try {
    const served = await buildAndServe(plan, folder)
    const series = await visitInTurn(plan, served, program)
    await Promise.all(served.map(({ close }) => close()))
    write({ ...(await circumstances(program)), series }, plan)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function buildAndServe(plan: Plan, folder: string): Promise<Served[]> {
  const served: Served[] = []
  for (const size of plan.sizes) {
    const dataset = generateVisit({ events: size })
    for (const name of plan.subjects) {
      const subject = subjects.find((one) => one.name === name)
      if (subject === undefined) continue
      const page = join(folder, `${name}-${size}`)
      const started = Date.now()
      try {
        await buildPage(name, dataset, page)
      } catch (error) {
        console.error(`${name} with ${size} events was not built:`, error)
        continue
      }
      console.info(`built ${name} with ${size} events in ${Date.now() - started} ms`)
      served.push({ subject, size, ...(await serveFolder(page)) })
    }
  }
  return served
}

/** Every page at every size and speed once, then all of them again: what disturbs one disturbs all. */
async function visitInTurn(
  plan: Plan,
  served: readonly Served[],
  program: string,
): Promise<Series[]> {
  const series = served.flatMap(({ subject, size, address }) =>
    plan.slowDowns.map((slowDown) => ({
      page: { subject, address },
      result: { subject: subject.name, size, slowDown, visits: [] } as Series,
    })),
  )
  const started = Date.now()
  const rounds = Math.max(...plan.sizes.map(plan.visits))
  for (let round = 0; round < rounds; round += 1) {
    for (const { page, result } of series) {
      // What was once not there in time will not be the next time: a minute saved.
      const hopeless = result.visits.includes(null)
      const late = round > 0 && Date.now() - started > plan.patience
      const done = hopeless || late || result.failed !== undefined
      if (done || round >= plan.visits(result.size)) continue
      try {
        const figures = await measure({ ...page, slowDown: result.slowDown, program })
        result.visits.push(figures)
        console.info(lineOf(round + 1, result, figures))
      } catch (error) {
        result.failed = String(error)
        console.error(`${result.subject}, ${result.size} events: ${result.failed}`)
      }
    }
  }
  return series.map(({ result }) => result)
}

function lineOf(
  round: number,
  { subject, size, slowDown }: Series,
  figures: Partial<Figures> | null,
) {
  const ms = (value: number | null | undefined) =>
    value === undefined || value === null ? '–' : `${Math.round(value)} ms`
  const what = `${round}. ${subject}, ${size} events, ×${slowDown}:`
  if (figures === null) return `${what} not within 60 s`
  const { eventVisible, interactive, choose, nextDay } = figures
  return `${what} visible ${ms(eventVisible)}, interactive ${ms(interactive)}, choosing ${ms(choose)}, day to day ${ms(nextDay)}`
}

async function circumstances(program: string): Promise<Omit<Results, 'series'>> {
  const browser = await chromium.launch({ executablePath: program, args: chromiumArguments })
  const chromiumVersion = browser.version()
  await browser.close()
  const versionOf = (name: string): string => {
    const manifest = readFileSync(resolveFrom.resolve(`${name}/package.json`), 'utf8')
    return String(JSON.parse(manifest).version)
  }
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      cpu: cpus()[0]?.model.trim() ?? 'unknown',
      cores: cpus().length,
      memory: Math.round(totalmem() / 2 ** 30),
      system: `${type()} ${release().split('-')[0]}`,
    },
    versions: {
      Chromium: chromiumVersion,
      Node: process.versions.node,
      react: versionOf('react'),
      'vis-timeline': versionOf('vis-timeline'),
      TimelineJS3: versionOf('@knight-lab/timelinejs'),
      'react-chrono': chronoVersion(),
    },
  }
}

/** Its package lets no one read its manifest by name. */
function chronoVersion(): string {
  const entry = resolveFrom.resolve('react-chrono')
  return String(JSON.parse(readFileSync(join(entry, '../../package.json'), 'utf8')).version)
}

function write(results: Results, plan: Plan): void {
  const folder = join(import.meta.dirname, 'results')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, plan.publishes ? `${results.date}.json` : 'part.local')
  writeFileSync(file, `${JSON.stringify(results)}\n`)
  console.info(`\n${tablesOf(results)}\n\nRaw figures: ${file}`)
  if (!plan.publishes) return
  writeFileSync(join(root, '.github/pictures/bench.svg'), costPlot(results))
  const readme = join(root, 'README.md')
  writeFileSync(readme, withSection(readFileSync(readme, 'utf8'), sectionOf(results)))
}
