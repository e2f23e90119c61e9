// How long 5 MB of anything take to be recognised or refused: npm run bench:attach
import { join } from 'node:path'
import { runnerImport } from 'vite'

const { module } = await runnerImport(join(import.meta.dirname, 'attach-texts.ts'), {
  configFile: false,
})
if (!module.benchAttaching()) {
  console.error('A text took longer than two seconds.')
  process.exitCode = 1
}
