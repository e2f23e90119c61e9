const narrow = /[ijlft:;,.’'‘“”"!|() -]/
const wide = /[mwMW—]/
const capital = /[A-Z&]/
const latin = /[\u0020-\u024f]/

function letterWidth(letter: string): number {
  if (!latin.test(letter)) return 13
  if (narrow.test(letter)) return 3.7
  if (wide.test(letter)) return 10.2
  return capital.test(letter) ? 7.7 : 6.5
}

const known = new Map<string, number>()

/**
 * About how many pixels a mark's name takes, rather too many than too few. An estimate, so that the
 * room which the chart needs is known before any script, font or screen is.
 */
export function labelWidth(text: string, set: 'upright' | 'italic'): number {
  let width = 0
  for (const letter of text) {
    const own = known.get(letter) ?? letterWidth(letter)
    known.set(letter, own)
    width += own
  }
  return set === 'italic' ? width * 1.06 : width
}
