import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Where the JSON Schema of an exported dataset lies, beside the built page. */
export const schemaFile = 'schema/dataset.schema.json'

/** Lays the JSON Schema of the exported dataset beside the page, where the export names it. */
export function datasetSchema(): Plugin {
  let root = ''
  return {
    name: 'dataset-schema',
    configResolved(config) {
      root = config.root
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      const source = readFileSync(join(root, 'data', schemaFile), 'utf8')
      this.emitFile({ type: 'asset', fileName: schemaFile, source })
    },
  }
}
