// Node 20 runs no TypeScript: Vite, which is here anyway, loads the check.
import { join } from 'node:path'
import { runnerImport } from 'vite'

const { module } = await runnerImport(join(import.meta.dirname, 'check-dataset.ts'), {
  configFile: false,
})
const { report, passed } = module.checkDataset(join(import.meta.dirname, '../..'), process.env)
console.log(report)
process.exitCode = passed ? 0 : 1
