// Node 20 runs no TypeScript: Vite, which is here anyway, loads it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'

const { module } = await runnerImport(join(import.meta.dirname, 'licences.ts'), {
  configFile: false,
})
const lockfile = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'),
)
for (const shipped of [true, false]) {
  console.info(shipped ? 'In the page:' : '\nTo build and test it:')
  for (const one of module.packagesOf(lockfile)) {
    if (one.shipped === shipped)
      console.info(`  ${one.licence.padEnd(24)} ${one.name} ${one.version}`)
  }
}
const problems = module.lockfileProblems(lockfile)
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
