import { join, resolve } from 'node:path'
import { type EnvironmentModuleNode, normalizePath, type Plugin } from 'vite'
import { datasetFileNames } from './dataset-files.ts'
import { type LoadedVisit, loadVisit } from './load-visit.ts'
import { formatProblems } from './problem.ts'
import { datasetFolder, readDataset } from './read-dataset.ts'

export type VisitDatasetOptions = {
  /** The folder of the dataset; without it `DATA_DIR`, else `data`. */
  dir?: string
}

const moduleId = 'virtual:visit'
const resolvedId = `\0${moduleId}`

/**
 * Provides `virtual:visit`, whose default export is the checked visit. A dataset with problems
 * stops the build with all of them; the dev server shows them in its overlay until they are mended.
 */
export function visitDataset({ dir }: VisitDatasetOptions = {}): Plugin {
  let folder = ''
  const load = (): LoadedVisit => loadVisit(readDataset(folder))
  const paths = () => datasetFileNames.map((file) => normalizePath(join(folder, file)))

  return {
    name: 'visit-dataset',

    configResolved({ root }) {
      folder = dir === undefined ? datasetFolder(root, process.env) : resolve(root, dir)
    },

    // The folder, since a file that was deleted is watched no more; it may lie outside the root.
    configureServer({ watcher }) {
      watcher.add(folder)
    },

    resolveId(id) {
      return id === moduleId ? resolvedId : null
    },

    load(id) {
      if (id !== resolvedId) return null
      for (const path of paths()) this.addWatchFile(path)
      const loaded = load()
      if (!loaded.ok) {
        // Where in this program it was found is of no use to the dataset's author.
        this.error({ message: formatProblems(loaded.problems), stack: '' })
      }
      return moduleSource(JSON.stringify(loaded.visit))
    },

    hotUpdate({ file, timestamp }) {
      if (!paths().includes(file)) return
      const { name, moduleGraph, hot, logger } = this.environment
      const visit = moduleGraph.getModuleById(resolvedId)
      if (visit) moduleGraph.invalidateModule(visit, new Set<EnvironmentModuleNode>(), timestamp)
      const loaded = load()
      if (loaded.ok) {
        hot.send({ type: 'full-reload', triggeredBy: file })
      } else if (name === 'client') {
        const message = formatProblems(loaded.problems)
        logger.error(message)
        hot.send({ type: 'error', err: { message, stack: '', plugin: 'visit-dataset' } })
      }
      return []
    },
  }
}

/** A browser parses a text sooner than it evaluates a literal, for 2 % more bytes compressed. */
function moduleSource(json: string): string {
  return `export default JSON.parse(${JSON.stringify(json)})`
}
