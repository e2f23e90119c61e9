import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../src/platform/decode-text'

const utf16 = (text: string, little: boolean, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].join('')
  const bytes = new Uint8Array(units.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < units.length; i += 1) view.setUint16(i * 2, units.charCodeAt(i), little)
  return bytes
}
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const sentence = 'The Café “Восход” opened at noon.'

describe('bytes of a text', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(sentence)],
    ['UTF-8', new TextEncoder().encode(`\ufeff${sentence}`)],
    ['UTF-16', utf16(sentence, true, true)],
    ['UTF-16', utf16(sentence, false, true)],
  ])('are read as %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: sentence, encoding })
  })

  test('are read as UTF-16 without a mark', () => {
    const plain = 'The minister went on board at noon.'
    for (const little of [true, false]) {
      expect(decodeText(utf16(plain, little, false))).toEqual({ text: plain, encoding: 'UTF-16' })
    }
  })

  test('are read as Windows-1252 where they are no UTF-8', () => {
    expect(decodeText(latin('caf\xe9 \x93noon\x94'))).toEqual({
      text: 'café “noon”',
      encoding: 'Windows-1252',
    })
  })

  test('come back as they were, whatever the text', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abc é–“”Восход\n .,'), minLength: 1 })
    fc.assert(
      fc.property(words, (text) => {
        expect(decodeText(new TextEncoder().encode(text))?.text).toBe(text)
      }),
    )
  })
})

test.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48]],
  ['an archive', [0x50, 0x4b, 3, 4, 0x14, 0, 8, 8, 8, 0, 1, 2, 3, 4, 5, 6]],
  ['zeros', Array.from({ length: 64 }, () => 0)],
])('%s is no text', (_, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toBeNull()
})

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(() => decodeText(bytes)).not.toThrow()
    }),
  )
})
