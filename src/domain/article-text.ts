/** Every run of white space (a no-break space too) as one blank; none at the start and the end. */
export function foldWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** What stands between white space, punctuation included; no words in a blank text. */
export function wordsOf(text: string): string[] {
  return foldWhiteSpace(text)
    .split(' ')
    .filter((word) => word !== '')
}

/**
 * The paragraphs of an article's plain text, white space folded: its lines that are not blank.
 * Paragraph n of a citation is entry n - 1.
 */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/u)
    .map(foldWhiteSpace)
    .filter((line) => line !== '')
}
