import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileNameOf } from '../../../src/export/file-name'
import { exportFormats } from '../../../src/export/formats'
import { icalendar } from '../../../src/export/icalendar'
import { timelinejs } from '../../../src/export/timelinejs'
import { shippedVisit } from '../../support/shipped-visit'
import { autumnVisit, awkwardText, takingOf, visitSaying } from '../../support/taken-visit'

describe('the name of the file', () => {
  test.each([
    [{ kind: 'visit' } as const, ''],
    [{ kind: 'filtered' } as const, '-filtered'],
    [{ kind: 'day', day: '2023-09-13' } as const, '-day-2023-09-13'],
    [{ kind: 'day', day: 'undated' } as const, '-day-undated'],
    [{ kind: 'event', event: 'vostochny-arrival' } as const, '-vostochny-arrival'],
  ])('says what is taken: %o', (scope, part) => {
    expect(fileNameOf(takingOf(shippedVisit, { scope }), icalendar)).toBe(
      `kim-jong-un-in-russia-2023${part}.ics`,
    )
  })

  test('of a format within another has both endings', () => {
    expect(fileNameOf(takingOf(autumnVisit), timelinejs)).toMatch(/-2024\.timelinejs\.json$/)
  })

  test('of a title without Latin letters is plain', () => {
    const visit = { ...autumnVisit, title: '김정은 🚂', to: autumnVisit.from }
    expect(fileNameOf(takingOf(visit), icalendar)).toBe('visit-2024.ics')
    expect(fileNameOf(takingOf({ ...visit, title: 'Élysée' }), icalendar)).toMatch(/^elysee-/)
  })

  test('is one that every file system takes, whatever the title', () => {
    const format = fc.constantFrom(...exportFormats)
    fc.assert(
      fc.property(awkwardText, format, (title, chosen) => {
        const name = fileNameOf(takingOf({ ...visitSaying('x'), title }), chosen)
        expect(name).toMatch(/^[a-z0-9][a-z0-9-]*(?:\.[a-z]+)+$/)
        expect(name.length).toBeLessThan(120)
      }),
    )
  })
})
