/**
 * The text as a UTF-8 file can hold it: half a surrogate pair becomes U+FFFD, which is what an
 * encoder would make of it unasked.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}
