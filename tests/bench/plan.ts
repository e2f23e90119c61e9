import { parseArgs } from 'node:util'
import { type SubjectName, subjects } from './subjects'

/** What a run of the bench does. */
export type Plan = {
  sizes: readonly number[]
  slowDowns: readonly number[]
  subjects: readonly SubjectName[]
  /** how often each page is visited, by the number of its events */
  visits: (size: number) => number
  /** whether the README and its picture are to show this run; only a whole one may */
  publishes: boolean
  /** no visit begins after so many ms, but for each page's first */
  patience: number
}

const MINUTE = 60_000

export const usage = `npm run bench -- [--quick] [--sizes=60,1000,10000] [--slow=1,4] [--pages=${subjects.map(({ name }) => name).join(',')}] [--visits=5]
  --quick   60 and 1,000 events, two visits each: says whether it works, not how fast it is
A run with every page and size, and five visits or more, is written into the README.`

function numbers(text: string, what: string): number[] {
  const list = text.split(',').map(Number)
  if (list.some((value) => !Number.isInteger(value) || value < 1)) {
    throw new Error(`--${what} takes whole numbers from 1, with commas: not "${text}"\n${usage}`)
  }
  return list
}

/** Reads the command line. Throws, with the usage, at what it does not know. */
export function planOf(args: readonly string[]): Plan {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      slow: { type: 'string' },
      pages: { type: 'string' },
      visits: { type: 'string' },
    },
  })
  const { quick } = values
  const whole =
    values.sizes === undefined && values.slow === undefined && values.pages === undefined
  const asked = values.pages?.split(',')
  const known = subjects.map(({ name }) => name)
  const unknown = asked?.find((name) => !known.some((other) => other === name))
  if (unknown !== undefined) throw new Error(`--pages: there is no "${unknown}"\n${usage}`)
  const [visits] = numbers(values.visits ?? (quick ? '2' : '5'), 'visits')
  return {
    sizes: numbers(values.sizes ?? (quick ? '60,1000' : '60,1000,10000'), 'sizes'),
    slowDowns: numbers(values.slow ?? '1,4', 'slow'),
    subjects: known.filter((name) => asked === undefined || asked.includes(name)),
    visits: () => visits ?? 5,
    publishes: whole && !quick && (visits ?? 0) >= 5,
    patience: 19 * MINUTE,
  }
}
