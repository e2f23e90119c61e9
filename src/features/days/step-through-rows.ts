import type { KeyboardEvent } from 'react'

/**
 * Up, Down, Home and End move the focus among the rows of the programme that holds it. Only there:
 * elsewhere these keys scroll the page.
 */
export function stepThroughRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const programme = event.currentTarget.closest('[data-rows]')
  if (programme === null) return
  const rows = [...programme.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.indexOf(event.currentTarget)
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  rows[to]?.focus()
}
