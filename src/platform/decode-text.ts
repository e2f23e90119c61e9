/** The text of some bytes, and the encoding that they were read in, in a reader's words. */
export type DecodedText = { text: string; encoding: string }

// What Windows-1252 has between 0x80 and 0x9f; some decoders leave control characters there.
const windowsMarks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes)
    if (label !== 'windows-1252') return text
    return text.replace(/[\u0080-\u009f]/g, (mark) =>
      windowsMarks.charAt(mark.charCodeAt(0) - 0x80),
    )
  } catch {
    return null
  }
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, i) => bytes[i] === byte)

/** UTF-16 without a mark: in Western text every other byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  for (const [i, byte] of sample.entries()) {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros
  const many = sample.length / 5
  if (odd > many && even < many / 10) return 'utf-16le'
  return even > many && odd < many / 10 ? 'utf-16be' : null
}

/** Signs that no text holds: control characters other than white space. */
function isText(text: string): boolean {
  let strange = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 0) return false
    if ((code < 32 && (code < 9 || code > 13)) || code === 0xfffd) strange += 1
  }
  return strange <= text.length / 200
}

const names: Record<string, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
}

/**
 * Reads bytes as text: in UTF-16 or UTF-8 by the mark in front, else in UTF-16 if every other byte
 * is zero, else in UTF-8 if they are valid so, else in Windows-1252. Null for what is no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : unmarkedUtf16(bytes)
  for (const label of marked === null ? ['utf-8', 'windows-1252'] : [marked]) {
    const text = decodeAs(label, bytes)
    if (text === null) continue
    return isText(text) ? { text, encoding: names[label] ?? label } : null
  }
  return null
}
