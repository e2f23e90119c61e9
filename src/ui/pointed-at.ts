let lastTarget: EventTarget | null = null
if (typeof document !== 'undefined') {
  document.addEventListener(
    'pointermove',
    ({ target }) => {
      lastTarget = target
    },
    { capture: true, passive: true },
  )
}

/**
 * Whether the reader moved the pointer on this element last. One that the page moved under a pointer
 * at rest is hovered too, and entered, but nobody pointed at it.
 */
export function isPointedAt(element: Element): boolean {
  return lastTarget instanceof Node && element.contains(lastTarget)
}
