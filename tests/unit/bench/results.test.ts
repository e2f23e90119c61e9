import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costPlot } from '../../bench/cost-plot'
import type { Figures } from '../../bench/measure'
import { planOf } from '../../bench/plan'
import { beginMark, endMark, sectionOf, withSection } from '../../bench/readme-section'
import { medianOf, middleOf, type Results, type Series } from '../../bench/results'
import { tablesOf } from '../../bench/results-table'
import type { SubjectName } from '../../bench/subjects'

const visit = (eventVisible: number): Partial<Figures> => ({ eventVisible, heap: 4_000_000 })

const series = (subject: SubjectName, size: number, ...visits: Series['visits']): Series => ({
  subject,
  size,
  slowDown: 1,
  visits,
})

const results: Results = {
  date: '2026-01-02',
  machine: { cpu: 'A processor', cores: 2, memory: 8, system: 'Linux 6' },
  versions: { Chromium: '150', Node: '20' },
  series: [
    series('site', 60, visit(200), visit(100), visit(150)),
    series('timelinejs', 60, visit(600), visit(450), visit(500)),
    series('site', 1000, visit(300), visit(310), visit(320)),
    series('timelinejs', 1000, null),
  ],
}

describe('a median', () => {
  test('of numbers is the middle one, or lies between the two middle ones', () => {
    expect(middleOf([])).toBeNull()
    expect(middleOf([3, 1, 2])).toBe(2)
    expect(middleOf([4, 1, 2, 3])).toBe(2.5)
  })

  test('has as many of the numbers below it as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const middle = middleOf(values) ?? Number.NaN
        const below = values.filter((value) => value < middle).length
        const above = values.filter((value) => value > middle).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2)
      }),
    )
  })

  test('is "over" where half of the visits or more were not there in time', () => {
    expect(medianOf(series('site', 60, null, visit(1)), 'eventVisible')).toBe('over')
    expect(medianOf(series('site', 60, null, visit(1), visit(3)), 'eventVisible')).toBe(2)
  })

  test('is none for what a page does not have, or was not visited for', () => {
    expect(medianOf(series('bare', 60, visit(1)), 'choose')).toBeNull()
    expect(medianOf(series('bare', 60), 'eventVisible')).toBeNull()
    expect(medianOf(undefined, 'eventVisible')).toBeNull()
  })

  test('is "failed" where the page broke down', () => {
    const broken = { ...series('site', 60, visit(1)), failed: 'Page crashed' }
    expect(medianOf(broken, 'eventVisible')).toBe('failed')
  })
})

test('the table has the medians with their ratio to this site’s', () => {
  const [small = '', large = ''] = tablesOf(results).split('**1,000 events')
  expect(small).toContain('| | this site | TimelineJS3 |')
  expect(small).toContain('| first event visible | 150 ms | 500 ms (3.3×) |')
  expect(small).toContain('| JavaScript heap | 4.0 MB | 4.0 MB |')
  expect(small).toContain('| choosing an event | – | – |')
  expect(large).toContain('| first event visible | 310 ms | over 60 s |')
})

test('the picture is as it was looked at', () => {
  expect(costPlot(results)).toMatchSnapshot()
})

describe('the README', () => {
  const readme = `# Title\n\n${beginMark}\nold\n${endMark}\n\n## Licence\n`

  test('has its section replaced, and nothing else', () => {
    const written = withSection(readme, sectionOf(results))
    expect(written).toMatch(/^# Title\n\n/)
    expect(written).toMatch(/\n\n## Licence\n$/)
    expect(written).toContain('A processor, 2 cores, 8 GB')
    expect(written).not.toContain('\nold\n')
    expect(withSection(written, sectionOf(results))).toBe(written)
  })

  test('without the marks is left alone', () => {
    expect(() => withSection('# Title\n', 'section')).toThrow('README.md')
  })
})

describe('the command line', () => {
  test('without a word asks for a whole run, which is published', () => {
    const { sizes, slowDowns, subjects, visits, publishes } = planOf([])
    expect({ sizes, slowDowns, pages: subjects.length, visits: visits(60), publishes }).toEqual({
      sizes: [60, 1000, 10_000],
      slowDowns: [1, 4],
      pages: 5,
      visits: 5,
      publishes: true,
    })
  })

  test.each([['--quick'], ['--sizes=60'], ['--slow=4'], ['--pages=site'], ['--visits=3']])(
    'with %s publishes nothing',
    (argument) => {
      expect(planOf([argument]).publishes).toBe(false)
    },
  )

  test.each([
    ['--sizes=many', 'whole numbers'],
    ['--visits=0', 'whole numbers'],
    ['--pages=other', 'there is no "other"'],
    ['--fast', 'fast'],
  ])('refuses %s', (argument, says) => {
    expect(() => planOf([argument])).toThrow(says)
  })
})
