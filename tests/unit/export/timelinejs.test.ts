import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeTimelineJs } from '../../../src/export/timelinejs'
import { hostileText } from '../../support/hostile-text'
import {
  takingNothing,
  takingText,
  takingWhole,
  visitToExport,
} from '../../support/visit-to-export'

describe('slides', () => {
  test('are what they were', async () => {
    const whole = writeTimelineJs(takingWhole(visitToExport()))
    await expect(whole).toMatchFileSnapshot('golden/visit.timelinejs.txt')
  })

  test('have an hour only where one is printed, and say what is left out', () => {
    const { title, events } = JSON.parse(writeTimelineJs(takingWhole(visitToExport())))
    const hours = events.filter((slide: { start_date: object }) => 'hour' in slide.start_date)
    expect(hours.map(({ unique_id }: { unique_id: string }) => unique_id)).toEqual([
      'arrival',
      'talks',
    ])
    expect(title.text.text).toContain('1 without a day are left out.')
  })

  test('of nothing are one, of the visit itself, which says so', () => {
    const { events } = JSON.parse(writeTimelineJs(takingNothing()))
    expect(events).toHaveLength(1)
    expect(events[0].text.text).toContain('No event')
  })

  test('hold any title without a tag of its own', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { events } = JSON.parse(writeTimelineJs(takingText(text)))
        expect(events[0].text.headline).not.toMatch(/[<>]/)
      }),
      { numRuns: 200 },
    )
  })
})
