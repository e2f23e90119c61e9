import type { Results } from './results'
import { tablesOf } from './results-table'

export const beginMark = '<!-- bench: written by npm run bench -->'
export const endMark = '<!-- /bench -->'

/** What the README says of a run. */
export function sectionOf(results: Results): string {
  const { date, machine, versions } = results
  const visits = Math.max(...results.series.map((series) => series.visits.length))
  const [small, ...larger] = [...new Set(results.series.map(({ size }) => size))]
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return [
    beginMark,
    '![Time until the first event is visible, by the number of events, beside other timelines](.github/pictures/bench.svg)',
    '',
    `Medians of up to ${visits} visits, each in a browser of its own with nothing kept, in turn within one run;`,
    'in brackets how many times this site’s figure. “First event visible”: the frame is painted in which',
    'an event’s title has its middle in the window. “Interactive”: the page runs and its last task over',
    '50 ms is done. The same events, titles, dates and texts in every page; the others load no fonts.',
    `${date}; ${machine.cpu}, ${machine.cores} cores, ${machine.memory} GB, ${machine.system}; ${named.join(', ')}.`,
    '',
    ...(small === undefined ? [] : [tablesOf(results, [small]), '']),
    '<details>',
    `<summary>The same for ${larger.map((size) => size.toLocaleString('en-GB')).join(' and ')} events</summary>`,
    '',
    tablesOf(results, larger),
    '',
    '</details>',
    endMark,
  ].join('\n')
}

/** The README with the section between its marks replaced. Throws where the marks are missing. */
export function withSection(readme: string, section: string): string {
  const begin = readme.indexOf(beginMark)
  const end = readme.indexOf(endMark, begin)
  if (begin === -1 || end === -1) {
    throw new Error(`README.md: expected a line "${beginMark}" and after it "${endMark}"`)
  }
  return readme.slice(0, begin) + section + readme.slice(end + endMark.length)
}
