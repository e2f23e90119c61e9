import { passageLabel } from '../domain/citation'
import type { PreviewSubject } from './offer-preview'
import { isPointedAt } from './pointed-at'
import styles from './preview-card.module.css'

const showAfter = 250
const hideAfter = 200
const id = 'passage-preview'

function element(name: string, className: string | undefined, content: (string | Node)[]) {
  const made = document.createElement(name)
  if (className !== undefined) made.className = className
  made.append(...content)
  return made
}

function contentOf({ article, paragraph, phrases }: PreviewSubject): HTMLElement[] {
  const { gist } = article.paragraphs.find(({ n }) => n === paragraph) ?? {}
  const label = element('b', undefined, [passageLabel(article, paragraph)])
  const where = ` ${article.csl['container-title']}, paragraph ${paragraph} of ${article.paragraphs.length}`
  return [
    element('p', styles.where, [label, where]),
    ...phrases.map((phrase) => element('p', styles.phrase, [element('q', undefined, [phrase])])),
    ...(gist === undefined ? [] : [element('p', styles.gist, [gist])]),
  ]
}

/** Puts the card under the chip, or over it where there is no room below; always in the window. */
function place(card: HTMLElement, chip: HTMLElement): void {
  const mark = chip.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const below = mark.bottom + 4
  const top = below + height <= clientHeight ? below : Math.max(4, mark.top - height - 4)
  const left = Math.max(8, Math.min(mark.left - 8, clientWidth - width - 20))
  card.style.setProperty('--preview-top', `${Math.round(top)}px`)
  card.style.setProperty('--preview-left', `${Math.round(left)}px`)
}

const isWanted = (chip: HTMLElement) =>
  chip.isConnected && (chip.matches(':hover') || chip.matches(':focus-visible'))

let hide = () => {}
let waiting = 0
/** the chip that was asked last, and was not left since */
let asked: HTMLElement | null = null

function show(chip: HTMLElement, subject: PreviewSubject): void {
  hide()
  const card = element('div', styles.card, contentOf(subject))
  card.id = id
  card.setAttribute('role', 'tooltip')
  card.setAttribute('popover', 'manual')
  document.body.append(card)
  card.showPopover?.()
  place(card, chip)
  chip.setAttribute('aria-describedby', id)

  const until = new AbortController()
  const { signal } = until
  let leaving = 0
  hide = () => {
    hide = () => {}
    until.abort()
    clearTimeout(leaving)
    card.remove()
    chip.removeAttribute('aria-describedby')
  }
  const stay = () => clearTimeout(leaving)
  const leave = () => {
    stay()
    leaving = window.setTimeout(() => {
      if (!isWanted(chip) && !card.matches(':hover')) hide()
    }, hideAfter)
  }
  for (const part of [chip, card]) {
    part.addEventListener('pointerenter', stay, { signal })
    part.addEventListener('pointerleave', leave, { signal })
  }
  chip.addEventListener('blur', leave, { signal })
  document.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Node) || !card.contains(target)) hide()
    },
    { signal },
  )
  window.addEventListener(
    'scroll',
    () => {
      if (isWanted(chip)) place(card, chip)
      else hide()
    },
    { signal, capture: true, passive: true },
  )
  window.addEventListener('popstate', () => hide(), { signal })
  // left under the pointer it would lie on what has the focus now
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target !== chip) hide()
    },
    { signal },
  )
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      // before the page's own keys: this Escape is for the card alone
      event.preventDefault()
      event.stopPropagation()
      hide()
    },
    { signal, capture: true },
  )
}

/**
 * Shows where a chip leads if it is still asked for after a moment. A card that was dismissed comes
 * again only once the chip was left.
 */
export function previewSoon(chip: HTMLElement, subject: PreviewSubject): void {
  if (chip === asked) return
  asked = chip
  const leaving = new AbortController()
  const { signal } = leaving
  const left = () => {
    if (isWanted(chip)) return
    leaving.abort()
    if (asked === chip) asked = null
  }
  for (const type of ['pointerleave', 'blur']) chip.addEventListener(type, left, { signal })
  clearTimeout(waiting)
  waiting = window.setTimeout(() => {
    if (chip.matches(':focus-visible') || (isWanted(chip) && isPointedAt(chip))) show(chip, subject)
  }, showAfter)
}
