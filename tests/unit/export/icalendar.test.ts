import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { printedHours } from '../../../src/domain/printed-hours'
import { instantOf } from '../../../src/domain/zoned-clock'
import { icalendar } from '../../../src/export/icalendar'
import { wellFormed } from '../../../src/export/well-formed'
import { shippedVisit } from '../../support/shipped-visit'
import {
  autumnVisit,
  awkwardText,
  nothing,
  placeNamed,
  takingOf,
  writtenWith,
} from '../../support/taken-visit'
import { at, eventWith, visitWith } from '../../support/visit-builder'

const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text))

function textOf(component: ICAL.Component | null | undefined, name: string): string {
  return String(component?.getFirstPropertyValue(name) ?? '')
}

const entries = (calendar: ICAL.Component) => [
  ...calendar.getAllSubcomponents('vevent'),
  ...calendar.getAllSubcomponents('vjournal'),
]

function entryOf(calendar: ICAL.Component, id: string): ICAL.Component {
  const entry = entries(calendar).find((one) => textOf(one, 'uid').startsWith(`${id}.`))
  if (entry === undefined) throw new Error(`No entry of "${id}"`)
  return entry
}

/** The instants at which a calendar puts its events, by the zones that the file itself defines. */
function instantsIn(text: string): Map<string, string> {
  const calendar = calendarOf(text)
  const zones = new Map(
    calendar
      .getAllSubcomponents('vtimezone')
      .map((zone) => [textOf(zone, 'tzid'), new ICAL.Timezone(zone)]),
  )
  return new Map(
    calendar.getAllSubcomponents('vevent').flatMap((event) => {
      const start = event.getFirstProperty('dtstart')
      const zone = zones.get(String(start?.getParameter('tzid')))
      const time = start?.getFirstValue()
      if (zone === undefined || !(time instanceof ICAL.Time)) return []
      const offset = zone.utcOffset(time)
      const asUtc = Date.parse(`${time.toString().replace(/Z$/, '')}Z`)
      return [[textOf(event, 'uid'), new Date(asUtc - offset * 1000).toISOString()]]
    }),
  )
}

describe('iCalendar', () => {
  const text = icalendar.write(takingOf(autumnVisit))
  const calendar = calendarOf(text)

  test('ends every line with CR and LF, within 75 octets', () => {
    const lines = icalendar.write(takingOf(shippedVisit)).split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([])
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  })

  test('a printed hour is a local time of a zone that the file defines', () => {
    const start = entryOf(calendar, 'arrival').getFirstProperty('dtstart')
    expect(start?.getParameter('tzid')).toBe('Europe/Berlin')
    expect(String(start?.getFirstValue())).toBe('2024-10-26T23:30:00')
    expect(calendar.getAllSubcomponents('vtimezone').map((zone) => textOf(zone, 'tzid'))).toEqual([
      'Europe/Berlin',
    ])
  })

  test('the zone knows of the change of clocks between two events', () => {
    expect([...instantsIn(text).values()]).toEqual([
      '2024-10-26T21:30:00.000Z',
      '2024-10-27T08:05:00.000Z',
    ])
  })

  test('the printed hour of the shipped visit is its instant', () => {
    const [instant] = instantsIn(icalendar.write(takingOf(shippedVisit))).values()
    expect(instant).toBe('2023-09-13T04:00:00.000Z')
  })

  test.each([
    ['departure', '2024-10-25', '2024-10-26'],
    ['crossing', '2024-10-25', '2024-10-27'],
    ['gift', '2024-10-27', '2024-10-28'],
    ['warning', '2024-10-27', '2024-10-28'],
    ['concert', '2024-10-28', '2024-10-29'],
  ])('%s is all-day, whatever part of it is named', (id, first, end) => {
    const entry = entryOf(calendar, id)
    expect(String(entry.getFirstPropertyValue('dtstart'))).toBe(first)
    expect(String(entry.getFirstPropertyValue('dtend'))).toBe(end)
  })

  test('a part of the day stands in words', () => {
    expect(textOf(entryOf(calendar, 'departure'), 'description')).toContain('Morning, Friday 25')
  })

  test('a forecast is tentative and says what became of it; a claim is called one', () => {
    expect(textOf(entryOf(calendar, 'concert'), 'status')).toBe('TENTATIVE')
    expect(textOf(entryOf(calendar, 'concert'), 'description')).toContain('not borne out')
    expect(textOf(entryOf(calendar, 'arrival'), 'status')).toBe('')
    expect(textOf(entryOf(calendar, 'verdict'), 'description')).toMatch(/^Claimed/)
  })

  test('what has no day is a journal entry without a date', () => {
    expect(entryOf(calendar, 'verdict').name).toBe('vjournal')
    expect(entryOf(calendar, 'verdict').getFirstProperty('dtstart')).toBeNull()
  })

  test('identities do not change with the edition', () => {
    const taking = takingOf(autumnVisit)
    const later = icalendar.write({
      ...taking,
      edition: {
        version: '9.9.9',
        fingerprint: 'fffffff',
        site: null,
        offline: { kind: 'none' as const },
      },
    })
    const uids = (file: string) => entries(calendarOf(file)).map((entry) => textOf(entry, 'uid'))
    expect(uids(later)).toEqual(uids(text))
    expect(new Set(uids(text)).size).toBe(autumnVisit.events.length)
  })

  test('an entry leads to the page and says whence each sentence is', () => {
    const entry = entryOf(calendar, 'departure')
    expect(textOf(entry, 'url')).toBe('https://visit.example/#departure')
    expect(textOf(entry, 'description')).toContain('The minister left in the morning. [A2 B1]')
    expect(textOf(entry, 'description')).toContain('B: Title B. Paper B. https://paper-b.example')
    expect(textOf(entry, 'location')).toBe('Harbour')
    expect(String(entry.getFirstPropertyValue('geo'))).toBe('51.5,-0.1')
  })

  test('of nothing holds one journal entry that says so', () => {
    const empty = calendarOf(icalendar.write(nothing))
    expect(empty.getAllSubcomponents('vevent')).toEqual([])
    expect(textOf(empty.getFirstSubcomponent('vjournal'), 'summary')).toContain('none of the 8')
  })

  test('local times mean the same instants as on the page, in every zone and season', () => {
    const zones = [
      'Europe/Berlin',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Asia/Yakutsk',
      'Africa/Casablanca',
      'Pacific/Apia',
      'Asia/Kathmandu',
    ]
    const days = [
      ['2024-03-30', '2024-03-31', '2024-04-01'],
      ['2024-10-26', '2024-10-27', '2024-10-28'],
      ['2024-04-06', '2024-04-07', '2024-04-08'],
      ['2024-11-02', '2024-11-03', '2024-11-04'],
    ]
    const zoneAndDays = fc.tuple(fc.constantFrom(...zones), fc.constantFrom(...days))
    // Neither the hour that a change skips nor the one it repeats: there readers differ.
    const hours = fc.array(fc.constantFrom('00:30', '05:15', '12:00', '23:45'), {
      minLength: 3,
      maxLength: 3,
    })
    fc.assert(
      fc.property(zoneAndDays, hours, ([zone, span], times) => {
        const events = span.map((day, i) =>
          eventWith(`event-${i}`, { when: at(day, { time: times[i] ?? '12:00' }), place: 'there' }),
        )
        const visit = visitWith(events, {
          from: span[0] ?? '',
          to: span.at(-1) ?? '',
          places: [placeNamed('there', 'There', { zone })],
        })
        expect([...instantsIn(icalendar.write(takingOf(visit))).values()]).toEqual(
          span.map((day, i) =>
            instantOf(day, printedHours(times[i] ?? '12:00'), zone).toISOString(),
          ),
        )
      }),
    )
  })

  test('any title and sentence come back', () => {
    fc.assert(
      fc.property(awkwardText, (title) => {
        const entry = entryOf(calendarOf(writtenWith(icalendar, title)), 'only')
        const held = wellFormed(title)
          .replace(/\r\n?/g, '\n')
          // biome-ignore lint/suspicious/noControlCharactersInRegex: what RFC 5545 has no room for
          .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
        expect(textOf(entry, 'summary')).toBe(held)
        expect(textOf(entry, 'description')).toContain(`${held} [A1]`)
      }),
    )
  })
})
