import type { ChronologyWindow } from '../../domain/chronology'
import type { Shown } from './ChartControls'

/** The windows that a day and a clock offer. */
export type Windows = { visit: ChronologyWindow; day: ChronologyWindow }

const MINUTE = 60_000

function isSame(one: ChronologyWindow, other: ChronologyWindow): boolean {
  return Math.abs(one.start - other.start) < MINUTE && Math.abs(one.end - other.end) < MINUTE
}

/** Which of the windows on offer a window is. */
export function shownBy(window: ChronologyWindow, windows: Windows): Shown {
  if (isSame(window, windows.visit)) return 'visit'
  return isSame(window, windows.day) ? 'day' : null
}

export type Step = {
  from: { window: ChronologyWindow; windows: Windows }
  to: Windows
  /** the clock was changed, and not the day */
  byClock: boolean
  /** an event was chosen, and not only its day */
  byEvent: boolean
}

/**
 * The window to show after a step. A day is gone to when it is chosen. An event moves the window
 * only as far as needed: whoever looks at the whole visit goes on doing so. Another clock keeps what
 * is in sight.
 */
export function nextWindow({ from, to, byClock, byEvent }: Step): ChronologyWindow {
  const shown = shownBy(from.window, from.windows)
  if (byClock) {
    if (shown !== null) return to[shown]
    const shift = to.day.start - from.windows.day.start
    return { start: from.window.start + shift, end: from.window.end + shift }
  }
  return byEvent && shown === 'visit' ? to.visit : to.day
}

/** A window half or twice as long about the same middle, within limits. */
export function zoomed(
  window: ChronologyWindow,
  factor: number,
  limits: ChronologyWindow,
  least: number,
): ChronologyWindow {
  const span = window.end - window.start
  const longest = limits.end - limits.start
  const length = Math.min(longest, Math.max(least, span * factor))
  return within({ start: window.start + (span - length) / 2, length }, limits)
}

/** A window moved by a share of its length, as far as the limits let it. */
export function moved(
  window: ChronologyWindow,
  share: number,
  limits: ChronologyWindow,
): ChronologyWindow {
  const length = window.end - window.start
  return within({ start: window.start + share * length, length }, limits)
}

function within(
  { start, length }: { start: number; length: number },
  limits: ChronologyWindow,
): ChronologyWindow {
  const first = Math.max(limits.start, Math.min(start, limits.end - length))
  return { start: first, end: first + length }
}
