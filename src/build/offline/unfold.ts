import { inflateSync, strFromU8 } from 'fflate'
import type { PackedFace } from './font-faces'
import { packedId, unfoldingPolicy } from './unfolding-names'
import { unpackBytes } from './unpack-bytes'

type PolicyFactory = {
  createPolicy: (
    name: string,
    rule: { createHTML: (html: string) => string },
  ) => { createHTML: (html: string) => string }
}

/**
 * The offline copy's first script. Adds the fonts, and writes the packed rest of the document where
 * the parser stands, so that it is read as if it had stood there all along: fragments are found,
 * and the first paint is the last. Packed are the fonts on the first line, then the document.
 */
const packed = document.getElementById(packedId)
if (packed === null) throw new Error(`The offline copy has no element "${packedId}"`)
const { bytes, size } = packed.dataset
const data = inflateSync(unpackBytes(packed.textContent, Number(bytes)), {
  out: new Uint8Array(Number(size)),
})
packed.remove()
const endOfFonts = data.indexOf(0x0a)
// What this project's build has written a moment before.
const faces = JSON.parse(strFromU8(data.subarray(0, endOfFonts))) as PackedFace[]
for (const face of faces) {
  const file = Uint8Array.from(atob(face.data), (byte) => byte.charCodeAt(0))
  document.fonts.add(new FontFace(face.family, file, face.descriptors))
}
const rest = strFromU8(data.subarray(endOfFonts + 1))
// A policy's name may be taken once only, so nothing else can write through this one.
const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
const policy = trustedTypes?.createPolicy(unfoldingPolicy, { createHTML: (html) => html })
document.write(policy?.createHTML(rest) ?? rest)
