import { useEffect, useRef } from 'react'
import { type Clock, timeOn } from '../../domain/clock'
import { clockInWords } from '../../domain/clock-in-words'
import type { VisitIndex } from '../../domain/visit-index'
import { whenInWords } from '../../domain/when'
import styles from './MarkTooltip.module.css'

/** What the reader points at, and where it stands. */
export type Pointed = { events: readonly string[]; box: DOMRect }

export type MarkTooltipProps = {
  index: VisitIndex
  clock: Clock
  pointed: Pointed
  /** the pointer came into the tooltip, or left it */
  onHold: (held: boolean) => void
  onClose: () => void
}

const MOST_NAMED = 12

function OneEvent({ index, clock, id }: { index: VisitIndex; clock: Clock; id: string }) {
  const event = index.event.get(id)
  if (!event) return null
  const place = index.place.get(event.place ?? '')
  const converted = clock.zone === null ? null : timeOn(clock, index, event)
  return (
    <>
      <p className={styles.title}>{event.title}</p>
      <p>
        {whenInWords(event.when)}
        {converted && `; ${converted.time} ${clockInWords(clock)}`}
      </p>
      <p>{place ? place.name : 'Place not reported'}</p>
    </>
  )
}

/**
 * Title, time and place of the mark under the pointer. It can be entered, and Escape dismisses it.
 * Hidden from assistive technology: the programme's row says the same.
 */
export function MarkTooltip({ index, clock, pointed, onHold, onClose }: MarkTooltipProps) {
  const element = useRef<HTMLDivElement>(null)
  const { events, box } = pointed
  useEffect(() => {
    const tip = element.current
    const frame = tip?.offsetParent?.getBoundingClientRect()
    if (!tip || !frame) return
    const { offsetWidth: width, offsetHeight: height } = tip
    const left = Math.max(0, Math.min(box.left - frame.left, frame.width - width))
    const below = box.bottom + height < window.innerHeight
    const top = below ? box.bottom - frame.top : box.top - frame.top - height
    tip.style.setProperty('--left', `${left}px`)
    tip.style.setProperty('--top', `${top}px`)
  }, [box])
  useEffect(() => {
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      onClose()
    }
    document.addEventListener('keydown', dismiss, { capture: true })
    return () => document.removeEventListener('keydown', dismiss, { capture: true })
  }, [onClose])
  const [only] = events
  return (
    <div
      ref={element}
      className={styles.tooltip}
      aria-hidden="true"
      data-chart-tooltip
      // mouse and not pointer events: these come first, before the widget tells that its mark was left
      onMouseEnter={() => onHold(true)}
      onMouseLeave={() => onHold(false)}
    >
      <div className={styles.body}>
        {events.length === 1 && only !== undefined ? (
          <OneEvent index={index} clock={clock} id={only} />
        ) : (
          <ul>
            {events.slice(0, MOST_NAMED).map((id) => (
              <li key={id}>{index.event.get(id)?.title}</li>
            ))}
            {events.length > MOST_NAMED && <li>and {events.length - MOST_NAMED} more</li>}
          </ul>
        )}
      </div>
    </div>
  )
}
