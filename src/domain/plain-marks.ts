/** A text with its typographic marks made plain, and where each of its characters came from. */
export type PlainText = {
  plain: string
  /** index in the source of each character of `plain`, and of the end behind the last */
  from: number[]
}

const plainMark: Record<string, string> = {}
const sameAs = (plain: string, marks: string) => {
  for (const mark of marks) plainMark[mark] = plain
}
sameAs("'", '‘’‚‛′ʼ`´')
sameAs('"', '“”„‟″«»')
sameAs('-', '‐‑‒–—―−')
sameAs('...', '…')
sameAs('', '\u00ad\u200b\u200c\u200d\u2060\ufeff')

/**
 * The same words as another hand may have typed them: curly quotes straight, every dash a hyphen,
 * an ellipsis as three dots, nothing that cannot be seen. Letters, case and blanks stay.
 */
export function plainMarks(text: string): PlainText {
  const from: number[] = []
  let plain = ''
  for (let i = 0; i < text.length; i += 1) {
    const mark = text.charAt(i)
    const as = plainMark[mark] ?? mark
    for (let k = 0; k < as.length; k += 1) from.push(i)
    plain += as
  }
  from.push(text.length)
  return { plain, from }
}
