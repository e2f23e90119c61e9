import { wellFormed } from './well-formed'

/** A text in one line of CommonMark that shows as it stands; line breaks and runs of blanks are one. */
export function markdownText(text: string): string {
  return wellFormed(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&#~|]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&')
}
