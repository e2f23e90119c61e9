import type { CDPSession } from 'playwright-core'

/** When how many bytes came over the wire; `at` in ms of the wall clock. */
export type Traffic = { arrivals: { at: number; bytes: number }[] }

/** Records from now on what comes over the wire: bodies as they were sent, with their headers. */
export async function watchTraffic(session: CDPSession): Promise<Traffic> {
  const traffic: Traffic = { arrivals: [] }
  let offset = Number.NaN
  const counted = new Map<string, number>()
  const add = (requestId: string, timestamp: number, bytes: number) => {
    if (bytes <= 0) return
    counted.set(requestId, (counted.get(requestId) ?? 0) + bytes)
    traffic.arrivals.push({ at: timestamp * 1000 + offset, bytes })
  }
  session.on('Network.requestWillBeSent', ({ timestamp, wallTime }) => {
    if (Number.isNaN(offset)) offset = (wallTime - timestamp) * 1000
  })
  session.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    add(requestId, timestamp, encodedDataLength)
  })
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    add(requestId, timestamp, encodedDataLength - (counted.get(requestId) ?? 0))
  })
  await session.send('Network.enable')
  return traffic
}

/** How many bytes had come by a moment of the wall clock, in ms. */
export function bytesBefore({ arrivals }: Traffic, moment: number): number {
  return arrivals.filter(({ at }) => at <= moment).reduce((sum, { bytes }) => sum + bytes, 0)
}
