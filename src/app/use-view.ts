import { useMemo, useSyncExternalStore } from 'react'
import type { VisitIndex } from '../domain/visit-index'
import { presentAddress, subscribeToAddress } from '../platform/browser-address'
import { type View, viewOf } from './address'

/** What the address asks for; null in the bare document and in the first render over it. */
export function useView(index: VisitIndex): View | null {
  const address = useSyncExternalStore(subscribeToAddress, presentAddress, () => null)
  return useMemo(() => {
    if (address === null) return null
    const url = new URL(address)
    return viewOf({ hash: url.hash, search: url.search }, index)
  }, [address, index])
}
