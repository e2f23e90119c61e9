import { type Clock, OWN_CLOCK, utcClock } from './clock'

/** "local time", "Berlin time", "UTC", "your time (America/New York)". */
export function clockInWords({ id, name, zone }: Clock): string {
  if (zone === null) return 'local time'
  if (id === OWN_CLOCK) return `your time (${zone.replaceAll('_', ' ')})`
  return id === utcClock.id ? name : `${name} time`
}
