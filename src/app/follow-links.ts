import { goTo } from '../platform/browser-address'
import { followLink } from './links'

/**
 * Makes the page's own links change the view instead of loading the page. Every one of them stays
 * a real link: a click with a modifier, another button or a target goes the browser's way.
 * Answers with its undo.
 */
export function followLinks(root: HTMLElement, onFollow: (link: HTMLAnchorElement) => void) {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    if (!(link instanceof HTMLAnchorElement) || link.target !== '') return
    const address = followLink(link.getAttribute('href') ?? '', window.location)
    if (address === null) return
    event.preventDefault()
    goTo(address)
    onFollow(link)
  }
  root.addEventListener('click', follow)
  return () => root.removeEventListener('click', follow)
}
