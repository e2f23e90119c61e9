import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { preview } from 'vite'

export type ServedBuild = {
  /** the address of the site, with its final slash */
  address: string
  /** the folder that holds it */
  folder: string
  close: () => Promise<void>
}

/** Builds the site into a folder of its own, away from the reader's dist. */
export async function buildIntoFolder(
  root: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const cache = join(root, 'node_modules/.cache')
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'site-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    buildSite(root, folder, environment)
  } catch (error) {
    await remove()
    throw error
  }
  return { folder, remove }
}

/** The path of the offline copy in a folder with a built site. */
export function offlineFileIn(folder: string): string {
  const [name, ...others] = readdirSync(folder).filter(
    (file) => file.endsWith('.html') && file !== 'index.html',
  )
  if (name === undefined || others.length > 0) {
    throw new Error(`Expected one offline copy in ${folder}`)
  }
  return join(folder, name)
}

/**
 * Builds the site into a folder of its own and serves it; `close` stops and removes it. The
 * environment may name another dataset (DATA_DIR).
 */
export async function serveBuild(
  root: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ServedBuild> {
  const { folder, remove } = await buildIntoFolder(root, environment)
  try {
    const server = await preview({
      root,
      configFile: false,
      logLevel: 'error',
      build: { outDir: folder },
      preview: { host: '127.0.0.1', port: 0 },
    })
    const address = server.resolvedUrls?.local[0]
    if (address === undefined) throw new Error('The preview server gave no address')
    const close = async () => {
      await server.close()
      await remove()
    }
    return { address, folder, close }
  } catch (error) {
    await remove()
    throw error
  }
}

/**
 * Builds the site into a folder. As a process of its own: in the test runner NODE_ENV is "test", and
 * React would be built for development.
 */
export function buildSite(
  root: string,
  outDir: string,
  environment: Readonly<Record<string, string>> = {},
): void {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(vite, 'vite.js'), 'build', '--outDir', outDir, '--emptyOutDir'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...environment, NODE_ENV: 'production' },
    },
  )
  if (status !== 0) throw new Error(`The site could not be built.\n${stdout}\n${stderr}`)
}
