/** A date as far as it is known. Days are "1996-05-04"; an open end is null. */
export type EdtfDate =
  | Readonly<{ kind: 'day'; day: string; uncertain: boolean }>
  | Readonly<{ kind: 'interval'; from: string | null; to: string | null; uncertain: boolean }>

type End = { day: string | null; uncertain: boolean }

/** Whether the calendar has the day: "1996-02-30" becomes another one, or none. */
function isCalendarDay(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day)
}

function dayOf(text: string): { day: string; uncertain: boolean } | null {
  const [, day, doubt] = /^(\d{4}-\d{2}-\d{2})(\?)?$/.exec(text) ?? []
  return day !== undefined && isCalendarDay(day) ? { day, uncertain: doubt !== undefined } : null
}

const endOf = (text: string): End | null =>
  text === '..' ? { day: null, uncertain: false } : dayOf(text)

// A visit names the same few dates thousands of times.
const known = new Map<string, EdtfDate | null>()

/**
 * Reads the part of EDTF (ISO 8601-2, Extended Date/Time Format, level 1) that the dataset uses: a
 * day, an uncertain day "1996-05-04?", an interval "a/b", and intervals with one open end "../b",
 * "a/..". Anything else, a day that does not exist or an interval that ends before it starts, is null.
 */
export function parseEdtf(text: string): EdtfDate | null {
  const date = known.get(text) ?? read(text)
  known.set(text, date)
  return date
}

function read(text: string): EdtfDate | null {
  const [first = '', second, ...more] = text.split('/')
  if (more.length > 0) return null
  if (second === undefined) {
    const day = dayOf(first)
    return day && { kind: 'day', ...day }
  }
  const from = endOf(first)
  const to = endOf(second)
  if (from === null || to === null || (from.day === null && to.day === null)) return null
  if (from.day !== null && to.day !== null && from.day > to.day) return null
  return {
    kind: 'interval',
    from: from.day,
    to: to.day,
    uncertain: from.uncertain || to.uncertain,
  }
}

/** The first day that a date names: of an interval without a known start its end. */
export function firstDay(date: EdtfDate): string | null {
  return date.kind === 'day' ? date.day : (date.from ?? date.to)
}
