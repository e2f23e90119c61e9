const listeners = new Set<() => void>()

function tellAll(): void {
  for (const listener of listeners) listener()
}

/** The address of the page as it is now. */
export function presentAddress(): string {
  return window.location.href
}

/** Calls back on every change of the address, by a link, by back and forward, or by `goTo`. */
export function subscribeToAddress(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('popstate', tellAll)
    window.addEventListener('hashchange', tellAll)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    window.removeEventListener('popstate', tellAll)
    window.removeEventListener('hashchange', tellAll)
  }
}

/** Moves to another address of this page, as a new entry of the history, without loading it. */
export function goTo({ hash, search }: { hash: string; search: string }): void {
  const next = `${window.location.pathname}${search}${hash}`
  const { pathname, search: query, hash: fragment } = window.location
  if (next === `${pathname}${query}${fragment}`) return
  window.history.pushState(null, '', next)
  tellAll()
}
