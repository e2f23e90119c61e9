import type { KeyboardEvent } from 'react'

/** Up and Down go from result to result, Home and End to the first and last; Up from the first to the field. */
export function stepThroughResults(
  event: KeyboardEvent<HTMLElement>,
  list: HTMLElement | null,
  toField: () => void,
): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const results = [...(list?.querySelectorAll<HTMLElement>('[data-result]') ?? [])]
  const at = results.indexOf(event.currentTarget)
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: results.length - 1 }[event.key]
  if (at === -1 || to === undefined) return
  event.preventDefault()
  if (to === -1) toField()
  else results[to]?.focus()
}
