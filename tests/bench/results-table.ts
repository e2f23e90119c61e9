import type { FigureName } from './measure'
import { type Median, medianOf, type Results, seriesOf } from './results'
import { subjects } from './subjects'

type Row = { figure: FigureName; label: string; unit: keyof typeof units }

const units = {
  ms: (value: number) => `${thousands(value)} ms`,
  fps: (value: number) => `${Math.round(value)}/s`,
  kB: (value: number) => `${thousands(value / 1000)} kB`,
  MB: (value: number) => `${(value / 1e6).toFixed(1)} MB`,
  count: (value: number) => thousands(value),
} as const

const rows: readonly Row[] = [
  { figure: 'eventVisible', label: 'first event visible', unit: 'ms' },
  { figure: 'firstContentfulPaint', label: 'first contentful paint', unit: 'ms' },
  { figure: 'interactive', label: 'interactive', unit: 'ms' },
  { figure: 'longestTask', label: 'longest task till then', unit: 'ms' },
  { figure: 'bytes', label: 'bytes before the first event', unit: 'kB' },
  { figure: 'choose', label: 'choosing an event', unit: 'ms' },
  { figure: 'nextDay', label: 'day to day', unit: 'ms' },
  { figure: 'panFrames', label: 'dragging: frames', unit: 'fps' },
  { figure: 'panTask', label: 'dragging: longest task', unit: 'ms' },
  { figure: 'zoomFrames', label: 'scaling: frames', unit: 'fps' },
  { figure: 'zoomTask', label: 'scaling: longest task', unit: 'ms' },
  { figure: 'heap', label: 'JavaScript heap', unit: 'MB' },
  { figure: 'nodes', label: 'nodes', unit: 'count' },
]

const thousands = (value: number) => Math.round(value).toLocaleString('en-GB')

/** A cell: the figure, and against this site's own how many times as much it is. */
function cell(median: Median, own: Median, unit: Row['unit']): string {
  if (median === null) return '–'
  if (median === 'over') return 'over 60 s'
  if (median === 'failed') return 'failed'
  const words = units[unit](median)
  if (typeof own !== 'number' || own === 0 || median === own || unit === 'fps') return words
  const ratio = median / own
  return `${words} (${ratio >= 10 ? Math.round(ratio) : ratio.toFixed(1)}×)`
}

function tableOf(results: Results, size: number, slowDown: number): string {
  const shown = subjects.filter(({ name }) => seriesOf(results, { subject: name, size, slowDown }))
  const lines = rows.map(({ figure, label, unit }) => {
    const medians = shown.map(({ name }) =>
      medianOf(seriesOf(results, { subject: name, size, slowDown }), figure),
    )
    const at = shown.findIndex(({ name }) => name === 'site')
    const own = medians[at] ?? null
    return `| ${[label, ...medians.map((median) => cell(median, own, unit))].join(' | ')} |`
  })
  const head = ['', ...shown.map(({ label }) => label)].join(' | ')
  return [`|${head} |`, `|---|${shown.map(() => '---:|').join('')}`, ...lines].join('\n')
}

/**
 * Every speed of a run, at all of its sizes or some, as a Markdown table of medians, in brackets the
 * ratio to this site.
 */
export function tablesOf(
  results: Results,
  sizes: readonly number[] = [...new Set(results.series.map(({ size }) => size))],
): string {
  const slowDowns = [...new Set(results.series.map(({ slowDown }) => slowDown))]
  return sizes
    .flatMap((size) =>
      slowDowns.map((slowDown) => {
        const speed = slowDown === 1 ? 'full speed' : `slowed down ${slowDown} times`
        return `**${thousands(size)} events, ${speed}**\n\n${tableOf(results, size, slowDown)}`
      }),
    )
    .join('\n\n')
}
