/** The hours since midnight of a printed clock time: 13.5 for "13:30". NaN for anything else. */
export function printedHours(time: string): number {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? []
  return Number(hours) + Number(minutes) / 60
}
