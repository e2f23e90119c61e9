/**
 * Runs at once, and again two frames later: on a step back the browser looks for what the address
 * names, and takes the focus and the scroll position with it, after everybody else.
 */
export function afterStepBack(act: () => void): void {
  act()
  requestAnimationFrame(() => requestAnimationFrame(act))
}

/** Whether nothing that can be seen has the focus. */
export function isFocusLost(): boolean {
  const { activeElement, body } = document
  if (activeElement === null || activeElement === body) return true
  return !(activeElement.checkVisibility?.({ visibilityProperty: true }) ?? true)
}
