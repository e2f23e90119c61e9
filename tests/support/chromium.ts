import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

const systemNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]

const systemPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const advice =
  'The browser tests need a Chromium. Install one (on Debian: apt-get install chromium), ' +
  'or set CHROMIUM_PATH to the program of an installed Chromium, Chrome or Edge.'

/** The flags that every run passes: no sandbox, for containers; no traffic of the browser's own. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The path of a Chromium program: `CHROMIUM_PATH`, else Playwright's own, else the system's, else
 * one that it installs. Throws with advice where none can be had.
 */
export function chromiumProgram(): string {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen !== undefined && chosen !== '') {
    if (isProgram(chosen)) return chosen
    throw new Error(`CHROMIUM_PATH is "${chosen}", which is not a program.\n${advice}`)
  }
  const present = installedChromium()
  if (present !== undefined) return present
  installChromium()
  const installed = installedChromium()
  if (installed !== undefined) return installed
  throw new Error(`No Chromium was found, and none could be installed.\n${advice}`)
}

function installedChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = [
    chromium.executablePath(),
    ...systemNames.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...systemPaths,
  ]
  return candidates.find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function installChromium(): void {
  if (existsSync('/etc/debian_version')) {
    const isRoot = process.getuid?.() === 0
    // -n: never ask for a password, which would hang the run.
    const [program, before]: [string, string[]] = isRoot
      ? ['apt-get', []]
      : ['sudo', ['-n', 'apt-get']]
    const updated = run(program, [...before, 'update'])
    if (updated && run(program, [...before, 'install', '-y', 'chromium'])) return
  }
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json')
  run(process.execPath, [join(dirname(manifest), 'cli.js'), 'install', 'chromium'])
}

function run(program: string, args: string[]): boolean {
  console.info(`No Chromium found: ${program} ${args.join(' ')}`)
  return spawnSync(program, args, { stdio: 'inherit', timeout: 300_000 }).status === 0
}
