import { useSyncExternalStore } from 'react'
import { presentAddress, subscribeToAddress } from '../../platform/browser-address'

const asksForOutline = () => new URL(presentAddress()).searchParams.get('show') === 'outline'

/** Whether the address asks for the outline where the text is at hand (`?show=outline`). */
export function useOutlineAsked(): boolean {
  return useSyncExternalStore(subscribeToAddress, asksForOutline, () => false)
}
