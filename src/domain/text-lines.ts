// Advance widths in em, close above the means of Newsreader and Source Sans 3 at the sizes of the sheet.
const advances: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;'’‘!|ijlIt()[\]/]/, 0.28],
  [/[frsJ“”"-]/, 0.37],
  [/[mwMWOQGDNHVK@%&—]/, 0.78],
  [/[A-Z]/, 0.6],
  [/[\u0400-\u04ff]/, 0.64],
  [/[\u1100-\uffef]/, 1.02],
]

const ORDINARY = 0.5

/** How wide a text runs, at most, in the unit of `size`. */
export function widthOf(text: string, size: number): number {
  let width = 0
  for (const sign of text) {
    width += advances.find(([signs]) => signs.test(sign))?.[1] ?? ORDINARY
  }
  return width * size
}

/**
 * How many lines a text takes at most in a column, both in the unit of `size`; a word that is wider
 * than the column is broken. An estimate on the safe side, for what must be decided before any
 * browser has laid the text out. An empty text takes none.
 */
export function linesOf(text: string, { size, column }: { size: number; column: number }): number {
  const words = text.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return 0
  const space = widthOf(' ', size)
  let lines = 1
  let used = 0
  for (const word of words) {
    const width = widthOf(word, size)
    const fits = used === 0 ? width <= column : used + space + width <= column
    if (fits) {
      used += (used === 0 ? 0 : space) + width
      continue
    }
    if (used > 0) lines += 1
    const broken = Math.max(1, Math.ceil(width / column))
    lines += broken - 1
    used = width - (broken - 1) * column
  }
  return lines
}
