import { inflateSync, strFromU8 } from 'fflate'
import { packedId } from './packed-id'
import { unpackBytes } from './unpack-bytes'

/**
 * The offline copy's first script. Writes the packed rest of the document where the parser stands,
 * so that it is read as if it had stood there all along: fragments are found, nothing flashes.
 */
const packed = document.getElementById(packedId)
if (packed === null) throw new Error(`The offline copy has no element "${packedId}"`)
const { bytes, size } = packed.dataset
const data = inflateSync(unpackBytes(packed.textContent, Number(bytes)), {
  out: new Uint8Array(Number(size)),
})
packed.remove()
document.write(strFromU8(data))
