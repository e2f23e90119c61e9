import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { folded, writeCalendar } from '../../../src/export/icalendar'
import { asRead, hostileText } from '../../support/hostile-text'
import { shippedIndex } from '../../support/shipped-index'
import {
  edition,
  takingNothing,
  takingText,
  takingWhole,
  visitToExport,
} from '../../support/visit-to-export'

const read = (text: string) => new ICAL.Component(ICAL.parse(text))

/** The events that an independent reader finds, by id, in the zones that the file itself defines. */
function eventsIn(text: string) {
  const calendar = read(text)
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  }
  const events = calendar
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
  return new Map(events.map((event) => [event.uid.replace(/@.*/, ''), event]))
}

const whole = writeCalendar(takingWhole(visitToExport()))

describe('a calendar', () => {
  test('is what it was', async () => {
    await expect(whole.replaceAll('\r\n', '\n')).toMatchFileSnapshot('golden/visit.ics.txt')
  })

  test('has its hours in their zone, before and after the clocks change', () => {
    const events = eventsIn(whole)
    const startOf = (id: string) => events.get(id)?.startDate
    expect(startOf('arrival')?.toJSDate().toISOString()).toBe('2023-03-25T22:30:00.000Z')
    expect(startOf('talks')?.toJSDate().toISOString()).toBe('2023-03-26T11:00:00.000Z')
    expect(startOf('talks')?.zone.tzid).toBe('Europe/Berlin')
  })

  test('has whole days where no hour is printed, and ends after the last', () => {
    const events = eventsIn(whole)
    const days = (id: string) => {
      const event = events.get(id)
      return [event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]
    }
    expect(days('walk')).toEqual([true, '2023-03-26', '2023-03-27'])
    expect(days('train')).toEqual([true, '2023-03-26', '2023-03-28'])
    expect(days('before')).toEqual([true, '2023-03-26', '2023-03-27'])
  })

  test('says what is a forecast, and keeps what has no day as a journal entry', () => {
    const calendar = read(whole)
    const statusOf = (id: string) =>
      eventsIn(whole).get(id)?.component.getFirstPropertyValue('status') ?? null
    expect(statusOf('forecast')).toBe('TENTATIVE')
    expect(statusOf('talks')).toBe('CONFIRMED')
    expect(statusOf('claim')).toBeNull()
    const journal = calendar.getAllSubcomponents('vjournal')
    expect(journal.map((entry) => entry.getFirstPropertyValue('summary'))).toEqual(['Event no-day'])
  })

  test('keeps its identifiers when the edition, a title or the choice changes', () => {
    const uids = (text: string) => [...eventsIn(text).values()].map(({ uid }) => uid)
    const other = takingWhole(visitToExport({ title: 'Another title' }), {
      edition: { ...edition, version: '9.9.9', site: null },
    })
    expect(uids(writeCalendar(other))).toEqual(uids(whole))
    const one = takingWhole(visitToExport())
    const alone = { ...one, events: one.events.slice(1, 2), scope: { kind: 'filtered' as const } }
    expect(uids(whole)).toContain(uids(writeCalendar(alone))[0])
  })

  test('of nothing is valid, and says so', () => {
    const calendar = read(writeCalendar(takingNothing()))
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(0)
    const [entry] = calendar.getAllSubcomponents('vjournal')
    expect(entry?.getFirstPropertyValue('summary')).toMatch(/^No event/)
  })

  test('of the shipped visit has every event, none of them twice', () => {
    const calendar = read(writeCalendar(takingWhole(shippedIndex.visit)))
    const uids = ['vevent', 'vjournal'].flatMap((name) =>
      calendar.getAllSubcomponents(name).map((entry) => entry.getFirstPropertyValue('uid')),
    )
    expect(new Set(uids).size).toBe(shippedIndex.visit.events.length)
    expect(uids).toHaveLength(shippedIndex.visit.events.length)
  })

  test('holds any title, in lines of 75 octets that end as the standard says', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = writeCalendar(takingText(text))
        const faulty = written
          .split('\r\n')
          .filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))
        expect(faulty).toEqual([])
        const kept = asRead(text)
          .replace(/\r\n?/g, '\n')
          .replace(/\p{Cc}/gu, (control) => (/[\n\t]/.test(control) ? control : ' '))
        expect(eventsIn(written).get('arrival')?.summary).toBe(kept)
      }),
      { numRuns: 200 },
    )
  })

  test('folds no character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 60, maxLength: 400 }), (text) => {
        const line = `SUMMARY:${text.replace(/[\r\n]/g, ' ')}`
        for (const piece of folded(line).split('\r\n')) {
          expect(Buffer.from(piece).toString()).toBe(piece)
        }
        expect(folded(line).replaceAll('\r\n ', '')).toBe(line)
      }),
      { numRuns: 200 },
    )
  })
})
