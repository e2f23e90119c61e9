import { wellFormed } from '../well-formed'

/** A text on one line, without what no bibliography can hold: control characters and half characters. */
export function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
