import { decodeText } from './decode-text'
import { isSavedPage, textOfSavedPage } from './saved-page-text'

/** What a file holds, or why it cannot be read. */
export type FileReading =
  | { text: string; encoding: string; page: boolean }
  | { refused: 'empty' | 'too-large' | 'not-text' | 'unreadable' }

/** An article has some kilobytes, a saved page some hundreds; ten million bytes are neither. */
export const mostBytes = 10_000_000

/** Reads a file of plain text or a saved web page. Never throws. */
export async function readTextFile(file: Blob): Promise<FileReading> {
  if (file.size > mostBytes) return { refused: 'too-large' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (bytes.length === 0) return { refused: 'empty' }
    const decoded = decodeText(bytes)
    if (decoded === null) return { refused: 'not-text' }
    const page = isSavedPage(decoded.text)
    const text = page ? textOfSavedPage(decoded.text) : decoded.text
    if (text.trim() === '') return { refused: 'empty' }
    return { text, encoding: decoded.encoding, page }
  } catch {
    return { refused: 'unreadable' }
  }
}
