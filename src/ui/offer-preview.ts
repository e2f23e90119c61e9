import type { Article } from '../domain/visit'
// It listens from the start: the pointer may be on a chip before the card's code comes.
import './pointed-at'

/** What a chip leads to: a passage, and the words cited from it there. */
export type PreviewSubject = { article: Article; paragraph: number; phrases: readonly string[] }

let lastKey = ''
if (typeof document !== 'undefined') {
  document.addEventListener('keydown', ({ key }) => {
    lastKey = key
  })
}

/**
 * Shows, after a moment, where a chip leads, as long as pointer or focus stay on it. Not where
 * Escape led back to the chip: the next Escape is to lead on.
 */
export function offerPreview(chip: HTMLElement, by: 'pointer' | 'focus', subject: PreviewSubject) {
  if (by === 'focus' && (lastKey === 'Escape' || !chip.matches(':focus-visible'))) return
  // Without it the chip is a link like any other.
  import('./preview-card').then(
    ({ previewSoon }) => previewSoon(chip, subject),
    () => {},
  )
}
