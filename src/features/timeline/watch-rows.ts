/** The event that a row of the programme leads to, where the element stands in one. */
function eventOfRow(target: EventTarget | null): { event: string; row: Element } | null {
  const row = target instanceof Element ? target.closest('a[data-row]') : null
  const event = row?.getAttribute('href')?.replace(/^.*#/, '')
  return row && event ? { event, row } : null
}

export type RowWatcher = {
  onPoint: (event: string | null) => void
  /** the keyboard came to the row of an event, or left it */
  onFocus: (event: string | null) => void
}

/** Tells of the row that the reader points at or comes to with the keyboard. Answers with its undo. */
export function watchRows({ onPoint, onFocus }: RowWatcher): () => void {
  const listening = new AbortController()
  const { signal } = listening
  document.addEventListener(
    'pointerover',
    ({ target }) => onPoint(eventOfRow(target)?.event ?? null),
    { signal },
  )
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const found = eventOfRow(target)
      onFocus(found?.row.matches(':focus-visible') ? found.event : null)
    },
    { signal },
  )
  document.addEventListener('focusout', () => onFocus(null), { signal })
  return () => listening.abort()
}
