// Tries every property of the unit tests FUZZ_RUNS times, 100,000 unless told. Takes names of files
// as arguments, to try only those; a run that fails names its seed and its smallest example.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const runs = process.env.FUZZ_RUNS ?? '100000'
const wanted = process.argv.slice(2)
const files = readdirSync(join(root, 'tests/unit'), { recursive: true, encoding: 'utf8' })
  .map((name) => join('tests/unit', name))
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => readFileSync(join(root, file), 'utf8').includes('fc.assert('))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.includes(name)))

console.info(`${files.length} files with properties, ${runs} runs of each property`)
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const args = ['run', '--project', 'unit', '--project', 'dom', '--testTimeout', '0']
const { status } = spawnSync(
  process.execPath,
  [vitest, ...args, '--reporter', 'verbose', ...files],
  {
    cwd: root,
    env: { ...process.env, FUZZ_RUNS: runs },
    stdio: 'inherit',
  },
)
process.exit(status ?? 1)
