const listeners = new Set<() => void>()

function tellAll(): void {
  for (const listener of listeners) listener()
}

/** The address of the page as it is now. */
export function presentAddress(): string {
  return window.location.href
}

/** The address that the page itself was served from, without query and fragment; null for a file. */
export function presentPage(): string | null {
  const { protocol, origin, pathname } = window.location
  return /^https?:$/.test(protocol) ? `${origin}${pathname}` : null
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

type Address = { hash: string; search: string }

/**
 * Moves to another address of this page, as a new entry of the history, without loading it. The
 * entry can bear a mark: `stepBackTo` knows by it what lies before. The answer: whether it was another.
 */
export function goTo({ hash, search }: Address, mark: string | null = null): boolean {
  const next = `${window.location.pathname}${search}${hash}`
  const { pathname, search: query, hash: fragment } = window.location
  if (next === `${pathname}${query}${fragment}`) return false
  window.history.pushState(mark, '', next)
  tellAll()
  return true
}

/** Changes the present entry of the history, which keeps its mark, without loading the page. */
export function replaceAddress({ hash, search }: Address): void {
  try {
    window.history.replaceState(
      window.history.state,
      '',
      `${window.location.pathname}${search}${hash}`,
    )
  } catch {
    // refused: too many changes in a short time; the next one will do
    return
  }
  tellAll()
}

/** By then a step back has been made, or never will be. */
const BACK_AT_THE_LATEST = 1000
let isBackUnderWay = false

/** Goes back over an entry with this mark to the one before it; without the mark, makes it that one. */
export function stepBackTo(address: Address, mark: string): void {
  if (window.history.state !== mark) {
    replaceAddress(address)
    return
  }
  const made = () => {
    isBackUnderWay = false
    clearTimeout(latest)
    window.removeEventListener('popstate', made)
  }
  const latest = setTimeout(made, BACK_AT_THE_LATEST)
  window.addEventListener('popstate', made)
  isBackUnderWay = true
  window.history.back()
}

/** Whether a step back was asked for and not made yet: what is written into the address now is lost by it. */
export function isSteppingBack(): boolean {
  return isBackUnderWay
}
