import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { datasetFileNames } from './dataset-files.ts'
import { jsonSchemaName, jsonSchemaOf } from './json-schema.ts'

/** Writes the JSON Schema of each file of the dataset into a folder; returns the paths. */
export function writeJsonSchemas(folder: string): string[] {
  mkdirSync(folder, { recursive: true })
  return datasetFileNames.map((file) => {
    const path = join(folder, jsonSchemaName(file))
    writeFileSync(path, `${JSON.stringify(jsonSchemaOf(file), null, 2)}\n`)
    return path
  })
}
