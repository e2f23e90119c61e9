const narrow = /[ijlft:;,.’'‘“”"!|() -]/
const wide = /[mwMW—]/
const capital = /[A-Z&]/
const latin = /[\u0020-\u024f]/

/**
 * About how many pixels a mark's name takes, rather too many than too few. An estimate, so that the
 * room which the chart needs is known before any script, font or screen is.
 */
export function labelWidth(text: string, set: 'upright' | 'italic'): number {
  let width = 0
  for (const letter of text) {
    if (!latin.test(letter)) width += 13
    else if (narrow.test(letter)) width += 3.7
    else if (wide.test(letter)) width += 10.2
    else width += capital.test(letter) ? 7.7 : 6.5
  }
  return set === 'italic' ? width * 1.06 : width
}
