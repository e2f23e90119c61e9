import { useCallback, useRef } from 'react'
import { goTo, replaceAddress, stepBackTo } from '../platform/browser-address'
import { withSearch } from './links'

const mark = 'search'

/**
 * Writes a search into the address. Beginning one is a step forward, so that Back ends it; what is
 * typed then replaces what was; ending one goes back to before it.
 */
export function useSearch() {
  const toResults = useRef(false)
  const onSearch = useCallback((text: string) => {
    const address = withSearch(text, window.location)
    const isOpen = withSearch('', window.location).search !== window.location.search
    if (text.trim() === '') stepBackTo(address, mark)
    else if (isOpen) replaceAddress(address)
    else goTo(address, mark)
  }, [])
  return { onSearch, toResults }
}
