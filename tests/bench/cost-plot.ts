import { medianOf, type Results, seriesOf } from './results'
import { type SubjectName, subjects } from './subjects'

type Point = { size: number; value: number; over: boolean }
type Line = { subject: SubjectName; label: string; points: Point[] }

const OVER = 60_000
const panel = { left: 64, top: 52, width: 300, height: 250, gap: 96 }
const width = 2 * panel.width + panel.gap + panel.left + 150
const height = panel.top + panel.height + 60

/** Lines are told apart by their dashes and their names, not by colour; the site's is the one in blue. */
const dashes: Readonly<Record<SubjectName, string>> = {
  site: '',
  bare: '1 4',
  'vis-timeline': '7 4',
  timelinejs: '2 3',
  'react-chrono': '10 3 2 3',
}

const log = Math.log10
const round = (value: number) => Math.round(value * 10) / 10

function linesOf(results: Results, sizes: readonly number[], slowDown: number): Line[] {
  return subjects.flatMap(({ name, label }) => {
    const points = sizes.flatMap((size): Point[] => {
      const median = medianOf(seriesOf(results, { subject: name, size, slowDown }), 'eventVisible')
      if (median === null || median === 'failed') return []
      return [{ size, value: median === 'over' ? OVER : median, over: median === 'over' }]
    })
    return points.length === 0 ? [] : [{ subject: name, label, points }]
  })
}

/** Labels at the ends of lines, moved down as far as they would lie over one another. */
function spread(ends: readonly { label: string; y: number; subject: SubjectName }[]) {
  let last = Number.NEGATIVE_INFINITY
  return ends
    .toSorted((one, other) => one.y - other.y)
    .map((end) => {
      last = Math.max(end.y, last + 15)
      return { ...end, y: last }
    })
}

const spoken = (ms: number) => (ms >= 1000 ? `${ms / 1000} s` : `${ms} ms`)
const speedOf = (slowDown: number) =>
  slowDown === 1 ? 'Full speed' : `Slowed down ${slowDown} times`

function panelOf(lines: readonly Line[], sizes: readonly number[], slowDown: number, at: number) {
  const left = panel.left + at * (panel.width + panel.gap)
  const [least, most] = [log(Math.min(...sizes)), log(Math.max(...sizes))]
  const x = (size: number) =>
    round(left + (most === least ? 0.5 : (log(size) - least) / (most - least)) * panel.width)
  const y = (ms: number) =>
    round(
      panel.top + panel.height * (1 - (log(Math.max(50, ms)) - log(50)) / (log(OVER) - log(50))),
    )
  const bottom = panel.top + panel.height
  const ticks = [100, 300, 1000, 3000, 10_000, 60_000].map(
    (ms) =>
      `<path class="grid" d="M${left} ${y(ms)}H${left + panel.width}"/>` +
      `<text x="${left - 8}" y="${y(ms) + 4}" text-anchor="end">${spoken(ms)}</text>`,
  )
  const feet = sizes.map(
    (size) =>
      `<text x="${x(size)}" y="${bottom + 20}" text-anchor="middle">${size.toLocaleString('en-GB')}</text>`,
  )
  const drawn = lines.map(({ subject, points }) => {
    const path = points.map(({ size, value }, i) => `${i === 0 ? 'M' : 'L'}${x(size)} ${y(value)}`)
    const marks = points.map(({ size, value, over }) =>
      over
        ? `<path class="over" d="M${x(size) - 5} ${y(value) + 5}l5 -8l5 8z"/>`
        : `<circle cx="${x(size)}" cy="${y(value)}" r="3"/>`,
    )
    const dash = dashes[subject] === '' ? '' : ` stroke-dasharray="${dashes[subject]}"`
    return `<g class="${subject}"><path class="line"${dash} d="${path.join('')}"/>${marks.join('')}</g>`
  })
  const ends = spread(
    lines.flatMap(({ subject, label, points }) => {
      const end = points.at(-1)
      return end ? [{ subject, label, y: y(end.value) }] : []
    }),
  ).map(
    (end) =>
      `<text class="name ${end.subject}" x="${left + panel.width + 10}" y="${round(end.y + 4)}">${end.label}</text>`,
  )
  // Both panels order the same pages; the names stand once, at the right.
  const names = at === 0 ? [] : ends
  return [
    `<text class="head" x="${left}" y="${panel.top - 16}">${speedOf(slowDown)}</text>`,
    ...ticks,
    ...feet,
    `<text x="${left + panel.width / 2}" y="${bottom + 42}" text-anchor="middle">events</text>`,
    ...drawn,
    ...names,
  ].join('\n')
}

/**
 * How long the first event takes to show, by the number of events, as an SVG: a panel for each of
 * the two speeds, both axes logarithmic. A triangle at the top: not within a minute.
 */
export function costPlot(results: Results): string {
  const sizes = [...new Set(results.series.map(({ size }) => size))].toSorted((a, b) => a - b)
  const slowDowns = [...new Set(results.series.map(({ slowDown }) => slowDown))].slice(0, 2)
  const panels = slowDowns.map((slowDown, at) =>
    panelOf(linesOf(results, sizes, slowDown), sizes, slowDown, at),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Time until the first event is visible, by the number of events">
<style>
svg { background: #f6f6f3; font: 13px 'Source Sans 3', 'Source Sans Pro', sans-serif; }
text { fill: #42454d; }
.head, .name { fill: #15171c; }
.head { font-weight: 600; }
.grid { stroke: #d5d6d2; fill: none; }
.line { stroke: #42454d; stroke-width: 1.5; fill: none; }
circle, .over { fill: #42454d; }
.site .line { stroke: #1f45b8; stroke-width: 2.5; }
.site circle, .site .over, .name.site { fill: #1f45b8; }
.name.site { font-weight: 600; }
</style>
<rect width="${width}" height="${height}" fill="#f6f6f3"/>
<text class="head" x="${panel.left}" y="18">Until the first event is visible</text>
${panels.join('\n')}
</svg>
`
}
