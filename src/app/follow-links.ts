import { goTo } from '../platform/browser-address'
import { keepPress } from '../ui/early-press'
import { followLink } from './links'

/** A link of the page: in the text, or in a drawing. */
export type PageLink = HTMLElement | SVGElement

/**
 * Makes the page's own links change the view instead of loading the page. Every one of them stays
 * a real link: a click with a modifier, another button or a target goes the browser's way.
 * What is pressed in a part whose code has not come is not lost: a link is followed at once, a button
 * pressed when the part stands. The root is the element that React renders into; told of each link and
 * whether it leads to another address. Answers with the undo.
 */
export function followLinks(
  root: HTMLElement | null,
  onFollow: (link: PageLink, isNew: boolean) => void,
) {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    if (!(link instanceof HTMLElement || link instanceof SVGElement)) return
    if (link.hasAttribute('target')) return
    const address = followLink(link.getAttribute('href') ?? '', window.location)
    if (address === null) return
    event.preventDefault()
    onFollow(link, goTo(address))
  }
  // On markup that waits for its code React ends a click on its way down, here. Whoever listens on
  // the same element after React still hears it.
  const followEnded = (event: MouseEvent) => {
    if (!event.cancelBubble) return
    follow(event)
    if (event.target instanceof Element) keepPress(event.target.closest('button'))
  }
  root?.addEventListener('click', followEnded, true)
  root?.addEventListener('click', follow)
  return () => {
    root?.removeEventListener('click', followEnded, true)
    root?.removeEventListener('click', follow)
  }
}
