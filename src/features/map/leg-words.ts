/** A change of clock: "+1 h", "−1 h", "+0.5 h". */
export function hoursInWords(hours: number): string {
  return `${hours < 0 ? '−' : '+'}${Math.abs(hours)}\u00a0h`
}
