import { wellFormed } from './well-formed'

const LONGEST_LINE = 75

/** TEXT of RFC 5545: what would end it or the list it stands in is escaped; no control characters. */
export function icalText(text: string): string {
  return (
    wellFormed(text)
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 5545 allows none but the tab
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\n/g, '\\n')
  )
}

/** One content line in as many lines of at most 75 octets as it needs; no character is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let octets = 0
  let text = ''
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > LONGEST_LINE) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += size
  }
  return text
}

/** Content lines as a file of RFC 5545: folded, each ended by CR and LF. */
export function icalFile(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** "19960331" */
export function icalDay(day: string): string {
  return day.replaceAll('-', '')
}

/** "19960331T130000" */
export function icalTime(day: string, time: string): string {
  return `${icalDay(day)}T${time.replace(':', '')}00`
}
