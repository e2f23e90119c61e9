const double = /[“”"]([^“”"]*)[“”"]/g

/** Whether the title ends with a quotation that it opened: not with an apostrophe or a sign of inches. */
function endsQuoted(title: string): boolean {
  const paired = title.replace(double, '“$1”')
  return (/[“”"]$/.test(title) && paired.endsWith('”')) || /‘[^‘’]*’$/.test(title)
}

/**
 * A title with the mark that the sentence sets after it. The mark goes inside a quotation at the
 * title's end, as American usage wants it. A title that ends a sentence takes no full stop; only
 * after a question or an exclamation does it take a comma.
 */
function marked(title: string, mark: '.' | ',' | ''): string {
  const inside = endsQuoted(title) ? title.slice(0, -1) : title
  const own = mark === ',' ? /[.…,]$/ : /[?!.…]$/
  return `${inside}${own.test(inside) ? '' : mark}${title.slice(inside.length)}`
}

/** A title as it stands outside quotation marks; its own ones are double. */
export function openTitle(title: string, mark: '.' | ''): string {
  return marked(title, mark).replace(double, '“$1”')
}

/** A title between quotation marks, its own ones therefore single: “The ‘Northern’ Visit.” */
export function quotedTitle(title: string, mark: '.' | ','): string {
  return `“${marked(title, mark).replace(double, '‘$1’')}”`
}
