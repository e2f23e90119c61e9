const privateNames =
  /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid)$/

/** Loopback, private, shared, link-local, for benchmarks and documentation, multicast, reserved. */
function isPublicIPv4(parts: readonly number[]): boolean {
  const [a = 0, b = 0, c = 0] = parts
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false
  if (a === 100) return b < 64 || b > 127
  if (a === 169) return b !== 254
  if (a === 172) return b < 16 || b > 31
  if (a === 192) return b !== 168 && !(b === 0 && (c === 0 || c === 2))
  if (a === 198) return b !== 18 && b !== 19 && !(b === 51 && c === 100)
  return !(a === 203 && b === 0 && c === 113)
}

/** The eight groups of an address as `URL` writes it, without brackets: "::1", "fe80::1:2". */
function groupsOfIPv6(host: string): number[] {
  const [before = '', after] = host.split('::')
  const groups = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16))
  if (after === undefined) return groups(before)
  const [start, end] = [groups(before), groups(after)]
  return [...start, ...Array<number>(8 - start.length - end.length).fill(0), ...end]
}

function isPublicIPv6(host: string): boolean {
  const groups = groupsOfIPv6(host)
  const [first = 0, second = 0] = groups
  const [high = 0, low = 0] = groups.slice(6)
  // an IPv4 address in the form of IPv6
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    return isPublicIPv4([high >> 8, high & 255, low >> 8, low & 255])
  }
  const isGlobal = first >> 13 === 1
  const isForDocuments = first === 0x2001 && second === 0xdb8
  return isGlobal && !isForDocuments
}

function isPublicHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return isPublicIPv6(hostname.slice(1, -1))
  const name = hostname.replace(/\.$/, '')
  if (/^\d+(\.\d+){3}$/.test(name)) return isPublicIPv4(name.split('.').map(Number))
  return name.includes('.') && !privateNames.test(name)
}

/**
 * The address, if others than this reader can reach a page by it: http(s) at a host of the public
 * network. Null for files, this machine, private networks, and what is no address.
 */
export function publicAddress(address: string | null): string | null {
  if (address === null) return null
  try {
    const { protocol, hostname } = new URL(address)
    return /^https?:$/.test(protocol) && isPublicHost(hostname) ? address : null
  } catch {
    return null
  }
}
