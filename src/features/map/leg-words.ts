/** A change of clock: "+1 h", "−1 h", "+½ h" is "+0.5 h". */
export function hoursInWords(hours: number): string {
  return `${hours < 0 ? '−' : '+'}${Math.abs(hours)} h`
}
