import type { RefObject } from 'react'
import { useEffect } from 'react'

/**
 * While something is open: Escape inside of `around` closes it and gives the focus to `opener`. The
 * key goes no further, or it would lead a step back besides.
 */
export function useCloseByEscape(
  isOpen: boolean,
  around: RefObject<HTMLElement | null>,
  opener: RefObject<HTMLElement | null>,
  close: () => void,
): void {
  useEffect(() => {
    const element = around.current
    if (!isOpen || element === null) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
      event.preventDefault()
      close()
      opener.current?.focus()
    }
    element.addEventListener('keydown', onKeyDown)
    return () => element.removeEventListener('keydown', onKeyDown)
  }, [isOpen, around, opener, close])
}
