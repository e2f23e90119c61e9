import { pathToFileURL } from 'node:url'
import type { TestProject } from 'vitest/node'
import { chromiumProgram } from './chromium'
import { buildIntoFolder, offlineFileIn } from './serve-build'

/** Builds the site once, and has the browser tests open its offline copy from the disk. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromiumProgram', chromiumProgram())
  const { folder, remove } = await buildIntoFolder(project.config.root)
  project.provide('siteAddress', pathToFileURL(offlineFileIn(folder)).href)
  project.provide('siteFolder', folder)
  return remove
}
