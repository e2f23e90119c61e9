import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { basemapFileName, basemapOf, withoutPaths } from './basemap.ts'
import { datasetFolder, readContent } from './read-dataset.ts'

const moduleId = 'virtual:basemap'
const resolvedId = `\0${moduleId}`

export type VisitBasemapOptions = {
  /** The folder of the dataset; without it `DATA_DIR`, else `data`. */
  dir?: string
}

/**
 * Provides `virtual:basemap`: the base map of the dataset, or null. The paths go into the document
 * only; in the browser the module has the frame and the projection.
 */
export function visitBasemap({ dir }: VisitBasemapOptions = {}): Plugin {
  let path = ''
  return {
    name: 'visit-basemap',

    configResolved({ root }) {
      const folder = dir === undefined ? datasetFolder(root, process.env) : resolve(root, dir)
      path = join(folder, basemapFileName)
    },

    resolveId(id) {
      return id === moduleId ? resolvedId : null
    },

    load(id) {
      if (id !== resolvedId) return null
      this.addWatchFile(path)
      const basemap = basemapOf(readContent(path))
      const inBrowser = this.environment.config.consumer === 'client'
      return `export default ${JSON.stringify(basemap && inBrowser ? withoutPaths(basemap) : basemap)}`
    },
  }
}
