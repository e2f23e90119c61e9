import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printedHours } from '../../../src/domain/printed-hours'
import { clockIn, instantOf, offsetLabel } from '../../../src/domain/zoned-clock'

const zones = [
  'UTC',
  'Asia/Pyongyang',
  'Asia/Vladivostok',
  'Asia/Yakutsk',
  'Europe/Moscow',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
]

const zone = fc.constantFrom(...zones)
const instant = fc
  .date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2035-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000))

const formats = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
  ]),
)

/** What the machine's own calendar of zones says that clocks there show. */
function clockByIntl(date: Date, timeZone: string): { day: string; time: string } {
  const parts = new Map<string, string>(
    formats
      .get(timeZone)
      ?.formatToParts(date)
      .map(({ type, value }) => [type, value]),
  )
  const [year, month, day] = ['year', 'month', 'day'].map((name) => parts.get(name))
  return { day: `${year}-${month}-${day}`, time: `${parts.get('hour')}:${parts.get('minute')}` }
}

describe('a local time', () => {
  test('13:00 at Vostochny is 04:00 in UTC', () => {
    expect(instantOf('2023-09-13', printedHours('13:00'), 'Asia/Yakutsk').toISOString()).toBe(
      '2023-09-13T04:00:00.000Z',
    )
  })

  test('just after midnight in the east belongs to the day before in UTC', () => {
    expect(instantOf('2023-09-13', printedHours('00:30'), 'Asia/Vladivostok').toISOString()).toBe(
      '2023-09-12T14:30:00.000Z',
    )
  })

  test.each([
    ['2024-03-10', '02:30', 'America/New_York', '2024-03-10T07:30:00.000Z'],
    ['2024-03-31', '01:30', 'Europe/London', '2024-03-31T01:30:00.000Z'],
    ['2024-10-06', '02:15', 'Australia/Lord_Howe', '2024-10-05T15:45:00.000Z'],
  ])('that a change of clocks skips (%s %s in %s) counts on from before it', (...parts) => {
    const [day, time, there, inUtc] = parts
    expect(instantOf(day, printedHours(time), there).toISOString()).toBe(inUtc)
  })

  test.each([
    ['2024-11-03', '01:30', 'America/New_York', '2024-11-03T05:30:00.000Z'],
    ['2024-10-27', '01:30', 'Europe/London', '2024-10-27T00:30:00.000Z'],
    ['2024-04-07', '01:45', 'Australia/Lord_Howe', '2024-04-06T14:45:00.000Z'],
  ])('that the clocks show twice (%s %s in %s) is the first of the two', (...parts) => {
    const [day, time, there, inUtc] = parts
    expect(instantOf(day, printedHours(time), there).toISOString()).toBe(inUtc)
  })

  test('in no known zone, or on no day, is no instant', () => {
    expect(instantOf('2023-09-13', printedHours('13:00'), 'No/Zone').getTime()).toBeNaN()
    expect(instantOf('someday', printedHours('13:00'), 'UTC').getTime()).toBeNaN()
  })

  test('comes back from its instant, wherever it is', () => {
    fc.assert(
      fc.property(instant, zone, (date, there) => {
        const { day, time } = clockByIntl(date, there)
        // Of a time that the clocks show twice either instant will do.
        expect(clockByIntl(instantOf(day, printedHours(time), there), there)).toEqual({ day, time })
      }),
    )
  })
})

describe('the clock of a place', () => {
  test.each([
    ['Asia/Pyongyang', { day: '2023-09-13', time: '13:00' }],
    ['Europe/Moscow', { day: '2023-09-13', time: '07:00' }],
    ['America/New_York', { day: '2023-09-13', time: '00:00' }],
    ['Pacific/Pago_Pago', { day: '2023-09-12', time: '17:00' }],
    ['UTC', { day: '2023-09-13', time: '04:00' }],
  ])('in %s shows %o when the train came in', (there, clock) => {
    expect(clockIn(new Date('2023-09-13T04:00:00Z'), there)).toEqual(clock)
  })

  test('is that of Intl in any zone at any instant', () => {
    fc.assert(
      fc.property(instant, zone, (date, there) => {
        expect(clockIn(date, there)).toEqual(clockByIntl(date, there))
      }),
    )
  })
})

describe('the offset of a place', () => {
  test.each([
    ['2023-09-13', 'Asia/Yakutsk', 'UTC+9'],
    ['2023-09-13', 'Asia/Vladivostok', 'UTC+10'],
    ['2023-09-13', 'Europe/Moscow', 'UTC+3'],
    ['2023-09-13', 'UTC', 'UTC'],
    ['2023-09-13', 'Asia/Kathmandu', 'UTC+5:45'],
    ['2023-09-13', 'Europe/London', 'UTC+1'],
    ['2023-12-13', 'Europe/London', 'UTC'],
    ['2023-12-13', 'America/St_Johns', 'UTC−3:30'],
    ['2023-12-13', 'America/New_York', 'UTC−5'],
    ['2017-09-13', 'Asia/Pyongyang', 'UTC+8:30'],
    ['2023-09-13', 'Asia/Pyongyang', 'UTC+9'],
  ])('on %s in %s is %s', (day, there, label) => {
    expect(offsetLabel(day, there)).toBe(label)
  })
})
