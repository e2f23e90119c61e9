import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { isSteppingBack } from '../../platform/browser-address'
import { slashKey } from '../../platform/slash-key'
import { afterStepBack, isFocusLost, keepFocus } from './after-step-back'
import { loadMachinery } from './load-machinery'

export type SearchFieldState = {
  /** what the address asks for; empty for no search */
  q: string
  /** makes the address ask for a text; for none, where it is empty */
  onSearch: (text: string) => void
  /** set while the focus is to go to the first result as soon as it is there */
  toResults: RefObject<boolean>
}

/** Long enough that a key in the midst of typing changes nothing. */
const pause = 150

const isField = 'input, textarea, select, [contenteditable], [role="slider"]'

/** A text as it comes back from the address: half a surrogate pair does not. */
const asInAddress = (text: string) => new URLSearchParams({ q: text.trim() }).get('q') ?? ''

type Origin = { element: HTMLElement | null; top: number }

function returnTo({ element, top }: Origin, field: HTMLElement): void {
  let isAgain = false
  afterStepBack(() => {
    if (isAgain && document.activeElement === field) return // the reader was quicker
    isAgain = true
    if (element?.isConnected && (element.checkVisibility?.() ?? true)) {
      element.focus({ preventScroll: true })
    } else field.blur()
    window.scrollTo({ top, behavior: 'instant' })
  })
}

/**
 * The field holds what is being typed; after a pause the address does, and the results follow the
 * address. "/" goes to the field where no other has the focus; Escape ends the search and goes back
 * to where "/" was pressed.
 */
export function useSearchField({ q, onSearch, toResults }: SearchFieldState) {
  const input = useRef<HTMLInputElement>(null)
  const timer = useRef<number | undefined>(undefined)
  const sent = useRef('')
  const wasOpen = useRef(false)
  const isLeaving = useRef(false)
  const origin = useRef<Origin | null>(null)

  /** Whether that changed the address. */
  const send = useCallback(() => {
    window.clearTimeout(timer.current)
    const text = asInAddress(input.current?.value ?? '')
    if (text === sent.current) return false
    if (isSteppingBack()) {
      timer.current = window.setTimeout(send, pause)
      return false
    }
    sent.current = text
    onSearch(text)
    return true
  }, [onSearch])

  const type = useCallback(() => {
    loadMachinery().catch(() => {})
    toResults.current = false
    isLeaving.current = false
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(send, pause)
  }, [send, toResults])

  const goToResults = useCallback(() => {
    const isNew = send()
    const first = isNew ? null : document.querySelector<HTMLElement>('[data-result]')
    if (first) first.focus()
    else toResults.current = true
  }, [send, toResults])

  const comeBack = useCallback(() => {
    const field = input.current
    const stays = document.activeElement === field && !isLeaving.current
    if (field !== null && (stays || isLeaving.current || isFocusLost())) {
      if (!stays && origin.current) returnTo(origin.current, field)
      else if (stays || isLeaving.current) keepFocus(field)
    }
    if (!stays) origin.current = null
    isLeaving.current = false
  }, [])

  const leave = useCallback(() => {
    isLeaving.current = true
    if (input.current) input.current.value = ''
    // what was open closes by the address, and comes back from there
    if (!send() || !wasOpen.current) comeBack()
  }, [send, comeBack])

  useEffect(() => {
    const field = input.current
    if (field === null) return
    const hasClosed = wasOpen.current && q === ''
    const isFirst = !wasOpen.current && sent.current === '' && field.value.trim() !== ''
    wasOpen.current = q !== ''
    if (q !== sent.current) {
      window.clearTimeout(timer.current)
      sent.current = q
      if (asInAddress(field.value) !== q) field.value = q
    } else if (isFirst) type() // typed before the scripts came
    if (hasClosed) comeBack()
  }, [q, type, comeBack])

  useEffect(() => () => window.clearTimeout(timer.current), [])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const field = input.current
      if (field === null || event.defaultPrevented || event.isComposing) return
      // no Shift: on some keyboards it takes Shift to type a "/"
      if (event.altKey || event.ctrlKey || event.metaKey) return
      const { target } = event
      // left by Escape the field keeps the focus until the step back is made
      const isLeft = target === field && isLeaving.current
      const inField = !isLeft && target instanceof Element && target.closest(isField) !== null
      if (event.key === '/' && slashKey.get() && !inField && (field.checkVisibility?.() ?? true)) {
        const { activeElement } = document
        if (!wasOpen.current) {
          const element = activeElement instanceof HTMLElement ? activeElement : null
          origin.current = { element: element === document.body ? null : element, top: scrollY }
        }
        isLeaving.current = false
        field.focus()
        field.select()
      } else if (event.key === 'Escape' && (target === field || (wasOpen.current && !inField))) {
        leave()
      } else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [leave])

  return { input, type, goToResults, leave }
}
