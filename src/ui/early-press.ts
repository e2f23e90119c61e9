let kept: Element | null = null

/**
 * Keeps the press of a button whose code has not come. Only the last one: who presses a button again
 * because nothing happened means it once.
 */
export function keepPress(button: Element | null): void {
  kept = button
}

/** Presses the kept button, unless it has left the page or the reader its view. */
export function pressKept(): void {
  const button = kept
  kept = null
  if (button instanceof HTMLElement && !button.closest('[hidden]')) button.click()
}
