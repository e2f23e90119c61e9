import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { inflateSync, strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { packBytes } from '../../../../src/build/offline/pack-bytes'
import { unpackBytes } from '../../../../src/build/offline/unpack-bytes'

describe('packing bytes into a script element', () => {
  test('loses nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(unpackBytes(packBytes(bytes), bytes.length)).toEqual(bytes)
      }),
    )
  })

  test('uses no character that HTML changes or that could end the element', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), (bytes) => {
        expect(packBytes(bytes)).not.toMatch(/[\0\r<]/)
      }),
    )
  })

  test('takes eight bytes of UTF-8 for seven, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const least = Math.ceil((bytes.length * 8) / 7)
        const taken = Buffer.byteLength(packBytes(bytes))
        // the last character may take the place of one more
        expect(taken - least).toBeOneOf([0, 1])
      }),
    )
  })

  test('carries a compressed text whole', () => {
    const text = '</script><!-- naïve 김정은 حسن '.repeat(50)
    const packed = deflateRawSync(text)
    const bytes = inflateSync(unpackBytes(packBytes(packed), packed.length))
    expect(strFromU8(bytes)).toBe(text)
  })
})
