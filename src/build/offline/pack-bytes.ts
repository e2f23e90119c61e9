import { firstLetter, unkept } from './packed-symbols.ts'

/** Bytes as text that may stand in a script element; `unpackBytes` undoes it. */
export function packBytes(bytes: Uint8Array): string {
  const symbols = sevenBits(bytes)
  const codes: number[] = []
  for (let at = 0; at < symbols.length; at += 1) {
    const symbol = symbols[at] ?? 0
    const which = unkept.indexOf(symbol)
    if (which < 0) {
      codes.push(symbol)
    } else {
      at += 1
      codes.push(firstLetter + which * 128 + (symbols[at] ?? 0))
    }
  }
  return codes.map((code) => String.fromCharCode(code)).join('')
}

function sevenBits(bytes: Uint8Array): Uint8Array {
  const symbols = new Uint8Array(Math.ceil((bytes.length * 8) / 7))
  let held = 0
  let count = 0
  let at = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0x7fff
    count += 8
    while (count >= 7) {
      count -= 7
      symbols[at] = (held >> count) & 0x7f
      at += 1
    }
  }
  if (count > 0) symbols[at] = (held << (7 - count)) & 0x7f
  return symbols
}
