import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { VisitIndex } from '../../../domain/visit-index'
import { areTextsKept } from '../../../platform/kept-texts'
import type { AttachedTextsProps, BuiltInTexts } from '../AttachedTexts'
import { attachMachinery, changeAttachedTexts, useAttachedTexts } from '../attached-texts'
import { acceptDrops } from './accept-drops'
import styles from './TextsDesk.module.css'

async function openTexts(index: VisitIndex, builtIn: BuiltInTexts): Promise<void> {
  const machinery = await attachMachinery()
  if (machinery === null) return
  machinery.openKeptTexts(index)
  for (const [article, fetchText] of Object.entries(builtIn)) {
    const { default: text } = await fetchText()
    machinery.openBuiltInText(index, article, text)
  }
}

const nothing: BuiltInTexts = {}

/** Takes the texts that the reader brings, from anywhere on the page, and says what became of them. */
export function TextsDesk({ index, builtIn = nothing }: AttachedTextsProps) {
  const { messages, copies } = useAttachedTexts()
  const [dragging, setDragging] = useState(false)
  useEffect(() => acceptDrops(index, setDragging), [index])
  useEffect(() => {
    if (Object.keys(builtIn).length > 0 || areTextsKept()) void openTexts(index, builtIn)
  }, [index, builtIn])
  const cameFrom = useRef<HTMLElement | null>(null)
  const areOpen = copies.size > 0
  useLayoutEffect(() => {
    // The words take more room than the outline: the passage that is open has moved.
    if (!areOpen) return
    const named = document.getElementById(window.location.hash.slice(1))
    named?.closest('[data-use][data-chosen="true"]')?.scrollIntoView({ block: 'start' })
  }, [areOpen])
  const said = dragging
    ? [{ text: 'Drop the articles’ texts here. They stay in this browser.' }]
    : messages
  return (
    <div className={styles.place} data-desk data-empty={said.length === 0} data-screen-only>
      <div role="status">
        {said.map(({ text, link }) => (
          <p key={text}>
            {text} {link && <a href={link.href}>{link.text}</a>}
          </p>
        ))}
      </div>
      {messages.length > 0 && !dragging && (
        <button
          type="button"
          className="text-button"
          onFocus={({ relatedTarget }) => {
            cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null
          }}
          onClick={() => {
            changeAttachedTexts({ messages: [] })
            // the button goes: without another place the focus would be lost
            const back = cameFrom.current
            const isThere = back?.isConnected && back.checkVisibility()
            const next = isThere ? back : document.querySelector<HTMLElement>('main')
            next?.focus({ preventScroll: true })
          }}
        >
          Close<span className="visually-hidden"> this message</span>
        </button>
      )}
    </div>
  )
}
