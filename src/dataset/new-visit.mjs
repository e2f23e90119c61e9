// Lays the dataset of another visit into an empty folder: npm run new-visit -- path
import { join } from 'node:path'
import { runnerImport } from 'vite'

const { module } = await runnerImport(join(import.meta.dirname, 'new-visit/lay-visit.ts'), {
  configFile: false,
})
const from = process.env.INIT_CWD ?? process.cwd()
const { report, laid } = module.layVisit(process.argv[2], from, join(import.meta.dirname, '../..'))
console.log(report)
process.exitCode = laid ? 0 : 1
