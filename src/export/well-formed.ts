const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text that UTF-8 can hold: half a surrogate pair becomes U+FFFD, as an encoder would have it. */
export function wellFormed(text: string): string {
  return text.replace(half, '\ufffd')
}
