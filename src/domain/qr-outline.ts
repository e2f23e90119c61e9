/**
 * The dark modules of a QR code as the data of one SVG path, a unit to a module; each run of
 * neighbours in a row is one rectangle. A matrix without a dark module gives an empty path.
 */
export function outlineOf(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1] === true) return []
        const end = row.indexOf(false, x)
        const run = (end === -1 ? row.length : end) - x
        return `M${x} ${y}h${run}v1h-${run}z`
      }),
    )
    .join('')
}
