// Node 20 runs no TypeScript: Vite, which is here anyway, loads the bench.
import { join } from 'node:path'
import { runnerImport } from 'vite'

// React's production build is what is measured, also in the pages that are built in this process.
process.env.NODE_ENV = 'production'
const { module } = await runnerImport(join(import.meta.dirname, 'run-bench.ts'), {
  configFile: false,
})
await module.runBench(process.argv.slice(2))
