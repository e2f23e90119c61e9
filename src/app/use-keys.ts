import { useEffect } from 'react'
import { hrefTo, hrefToMap } from '../domain/fragment'
import { UNDATED } from '../domain/programme'
import type { VisitIndex } from '../domain/visit-index'
import type { View } from './address'

/** Where a key leads from a view, as a link of the page; null where it means nothing. */
export function keyLeadsTo(key: string, view: View, index: VisitIndex): string | null {
  if (view.q !== '') return null
  if (key === 'Escape') {
    if (view.page === 'articles' && view.event !== null) return hrefTo(view.event)
    return view.page === 'days' && view.event !== null ? hrefTo(view.day) : null
  }
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key]
  if (step === undefined || (view.page !== 'days' && view.page !== 'map')) return null
  const days = index.undated.length > 0 ? [...index.days, UNDATED] : index.days
  const day = days[days.indexOf(view.day) + step]
  if (day === undefined) return null
  return view.page === 'map' ? hrefToMap({ day }) : hrefTo(day)
}

const takesKeys = 'input, textarea, select, summary, [contenteditable], [role="slider"]'

/** Left and Right go from day to day, Escape goes one step back. Never while a field has the focus. */
export function useKeys(
  view: View | null,
  index: VisitIndex,
  follow: (href: string) => void,
): void {
  useEffect(() => {
    if (view === null) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (event.target instanceof Element && event.target.closest(takesKeys)) return
      const href = keyLeadsTo(event.key, view, index)
      if (href === null) return
      event.preventDefault()
      follow(href)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [view, index, follow])
}
