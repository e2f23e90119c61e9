/**
 * How many rows from `at` on share one key and so can share one cell; 0 for a row that is inside
 * such a run already. A row whose key is null stands alone.
 */
export function runStarting<Row>(
  rows: readonly Row[],
  at: number,
  keyOf: (row: Row) => string | null,
): number {
  const keyAt = (i: number) => {
    const row = rows[i]
    return row === undefined ? null : keyOf(row)
  }
  const key = keyAt(at)
  if (key === null) return 1
  if (at > 0 && keyAt(at - 1) === key) return 0
  let end = at + 1
  while (end < rows.length && keyAt(end) === key) end += 1
  return end - at
}
