import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { chromiumProgram } from './chromium'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the built site, with its final slash. */
    siteAddress: string
    /** The folder that holds the built site. */
    siteFolder: string
    /** The path of the Chromium to start. */
    chromiumProgram: string
  }
}

/** Builds the site into a folder of its own, away from the reader's dist, and serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { root } = project.config
  project.provide('chromiumProgram', chromiumProgram())

  const cache = join(root, 'node_modules/.cache')
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'site-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    buildSite(root, folder)
    const server = await preview({
      root,
      configFile: false,
      logLevel: 'error',
      build: { outDir: folder },
      preview: { host: '127.0.0.1', port: 0 },
    })
    const address = server.resolvedUrls?.local[0]
    if (address === undefined) throw new Error('The preview server gave no address')
    project.provide('siteAddress', address)
    project.provide('siteFolder', folder)
    return async () => {
      await server.close()
      await remove()
    }
  } catch (error) {
    await remove()
    throw error
  }
}

/**
 * Builds the site into a folder; `env` may point the build at another dataset. As a process of its
 * own: in the test runner NODE_ENV is "test", and React would be built for development.
 */
export function buildSite(root: string, outDir: string, env: Record<string, string> = {}): void {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(vite, 'vite.js'), 'build', '--outDir', outDir, '--emptyOutDir'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', ...env } },
  )
  if (status !== 0) throw new Error(`The site could not be built.\n${stdout}\n${stderr}`)
}
