import fc from 'fast-check'

/** How often `npm run fuzz` has each property tried; undefined in the tests. */
const asked = process.env.FUZZ_RUNS === undefined ? undefined : Number(process.env.FUZZ_RUNS)
if (asked !== undefined && !(Number.isInteger(asked) && asked > 0)) {
  throw new Error(`FUZZ_RUNS takes a whole number from 1: not "${process.env.FUZZ_RUNS}"`)
}

/**
 * For a property that takes milliseconds a run: how often the tests try it instead of 1,000 times.
 * `npm run fuzz` tries it as often as every other.
 */
export const runs = (inTests: number): { numRuns: number } => ({ numRuns: asked ?? inTests })

/** The time limit, in ms, of a test with a slow property; none where it is tried without end. */
export const patience = asked === undefined ? 60_000 : 0

fc.configureGlobal({
  ...runs(1000),
  // A run of hours that fails says with which seed, and stops looking for the smallest example.
  ...(asked === undefined ? {} : { endOnFailure: false, verbose: 1 }),
})
