import { z } from 'zod'
import { type DatasetFileName, fileSchemas } from './schema.ts'
import { takenDatasetSchema } from './taken-dataset.ts'

/** "visit.json" has "visit.schema.json". */
export function jsonSchemaName(file: DatasetFileName): string {
  return file.replace(/\.json$/u, '.schema.json')
}

/** The shape of a file for editors: draft 7, since that is the one all of them know. */
export function jsonSchemaOf(file: DatasetFileName): unknown {
  return z.toJSONSchema(fileSchemas[file], { target: 'draft-7', io: 'input' })
}

/** The shape of the dataset taken along as one file. */
export function takenDatasetJsonSchema(): unknown {
  return z.toJSONSchema(takenDatasetSchema, { target: 'draft-7', io: 'input' })
}
