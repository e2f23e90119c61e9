import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { datasetFileNames } from './dataset-files.ts'
import { jsonSchemaName, jsonSchemaOf, takenDatasetJsonSchema } from './json-schema.ts'

/**
 * Writes the JSON Schema of each file of the dataset, and of the dataset taken along as one file,
 * into a folder; returns the paths.
 */
export function writeJsonSchemas(folder: string): string[] {
  mkdirSync(folder, { recursive: true })
  const schemas: [name: string, schema: unknown][] = [
    ...datasetFileNames.map((file): [string, unknown] => [
      jsonSchemaName(file),
      jsonSchemaOf(file),
    ]),
    ['dataset.schema.json', takenDatasetJsonSchema()],
  ]
  return schemas.map(([name, schema]) => {
    const path = join(folder, name)
    writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`)
    return path
  })
}
