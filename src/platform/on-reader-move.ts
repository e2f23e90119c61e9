/** Calls back when the reader scrolls, types or presses. Answers with the undo. */
export function onReaderMove(listener: () => void): () => void {
  const listening = new AbortController()
  const { signal } = listening
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    window.addEventListener(type, listener, { capture: true, passive: true, signal })
  return () => listening.abort()
}
