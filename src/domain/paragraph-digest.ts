import { sha256 } from '@noble/hashes/sha2.js'
import { foldWhiteSpace } from './article-text'
import { plainMarks } from './plain-marks'

const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const utf8 = new TextEncoder()

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function textFingerprint(text: string): string {
  return hex(sha256(utf8.encode(text)))
}

/**
 * The fingerprint of one paragraph: the first 16 hexadecimal digits of the SHA-256 of its words,
 * white space folded and typographic marks made plain. Tells whether the words are the same; the
 * words cannot be read out of it.
 */
export function paragraphDigest(paragraph: string): string {
  return textFingerprint(plainMarks(foldWhiteSpace(paragraph)).plain).slice(0, 16)
}
