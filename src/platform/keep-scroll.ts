/**
 * Brings back, after a step back or forward, how far down the reader was: where an address has a
 * fragment, the browser goes to what it names instead. Without the Navigation API nothing is
 * changed. Answers with the undo.
 */
export function keepScroll(): () => void {
  const { navigation } = window
  const tops = new Map<string | undefined, number>()
  const listening = new AbortController()
  const { signal } = listening
  const entry = () => navigation?.currentEntry?.key
  // told of before anything moves
  navigation?.addEventListener('navigate', () => tops.set(entry(), scrollY), { signal })
  const bringBack = () => {
    const top = tops.get(entry())
    if (top === undefined) return
    // The browser goes there after everybody else.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => window.scrollTo({ top, behavior: 'instant' })),
    )
  }
  window.addEventListener('popstate', bringBack, { signal })
  return () => listening.abort()
}
