/**
 * Passes on what is typed while the focus is in a part whose code has not come: React ends such a
 * key on its way down, at the root, and whoever listens on the document would not hear of it.
 * Answers with the undo.
 */
export function passOnKeys(root: HTMLElement | null): () => void {
  const passOn = (event: KeyboardEvent) => {
    if (!event.cancelBubble) return
    const again = new KeyboardEvent(event.type, event)
    if (!document.dispatchEvent(again)) event.preventDefault()
  }
  root?.addEventListener('keydown', passOn, true)
  return () => root?.removeEventListener('keydown', passOn, true)
}
