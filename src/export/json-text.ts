/** A value as JSON that can be read by eye; half a surrogate pair stands there as an escape. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
