import { firstLetter, unkept } from './packed-symbols'

/** The `length` bytes that `packBytes` made this text of. */
export function unpackBytes(text: string, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let held = 0
  let count = 0
  let at = 0
  const take = (symbol: number) => {
    held = ((held << 7) | symbol) & 0x7fff
    count += 7
    if (count < 8) return
    count -= 8
    // Past the end lie only the bits that filled up the last character; an array drops them.
    bytes[at] = (held >> count) & 0xff
    at += 1
  }
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code < firstLetter) {
      take(code)
    } else {
      take(unkept[(code - firstLetter) >> 7] ?? 0)
      take((code - firstLetter) & 0x7f)
    }
  }
  return bytes
}
