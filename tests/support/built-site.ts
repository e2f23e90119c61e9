import type { TestProject } from 'vitest/node'
import { chromiumProgram } from './chromium'
import { serveBuild } from './serve-build'

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

/** Builds and serves the site once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromiumProgram', chromiumProgram())
  const { address, folder, close } = await serveBuild(project.config.root)
  project.provide('siteAddress', address)
  project.provide('siteFolder', folder)
  return close
}
