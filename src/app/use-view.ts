import { useMemo, useSyncExternalStore } from 'react'
import type { VisitIndex } from '../domain/visit-index'
import { presentAddress, subscribeToAddress } from '../platform/browser-address'
import { type Address, type View, viewOf } from './address'

/**
 * The address, and what it asks for. In the bare document and in the first render over it there is
 * neither: the view is null, and the address that of the document itself.
 */
export function useView(index: VisitIndex): { view: View | null; address: Address } {
  const href = useSyncExternalStore(subscribeToAddress, presentAddress, () => null)
  return useMemo(() => {
    if (href === null) return { view: null, address: { hash: '', search: '' } }
    const { hash, search } = new URL(href)
    return { view: viewOf({ hash, search }, index), address: { hash, search } }
  }, [href, index])
}
