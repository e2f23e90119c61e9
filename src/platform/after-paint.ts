/** In a tab that is not in sight no frame comes; then it is done all the same, after so many ms. */
const AT_THE_LATEST = 250

/**
 * Does something in a task of its own once the next frame is painted: what a reader waits for comes
 * first. The answer calls it off.
 */
export function afterPaint(act: () => void): () => void {
  let isDue = true
  const once = () => {
    if (isDue) act()
    isDue = false
  }
  const frame = requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      once()
    }
    port2.postMessage(null)
  })
  const latest = setTimeout(once, AT_THE_LATEST)
  return () => {
    isDue = false
    cancelAnimationFrame(frame)
    clearTimeout(latest)
  }
}
