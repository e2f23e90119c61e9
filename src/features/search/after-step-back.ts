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

/**
 * Keeps the focus on an element that has it over a step back. As soon as the browser takes it away:
 * two frames may be long enough for a key, which would be lost.
 */
export function keepFocus(element: HTMLElement): void {
  const again = () =>
    queueMicrotask(() => {
      if (isFocusLost()) element.focus()
    })
  element.addEventListener('blur', again)
  let isLast = false
  afterStepBack(() => {
    element.focus()
    if (isLast) element.removeEventListener('blur', again)
    isLast = true
  })
}
