// Writes data/schema/*.schema.json from src/dataset/schema.ts.
import { join } from 'node:path'
import { runnerImport } from 'vite'

const { module } = await runnerImport(join(import.meta.dirname, 'write-json-schemas.ts'), {
  configFile: false,
})
for (const path of module.writeJsonSchemas(join(import.meta.dirname, '../../data/schema'))) {
  console.log(path)
}
