import type { View } from './address'
import type { PageLink } from './follow-links'

type Subject = {
  /** takes the focus, so that reading goes on there */
  heading: HTMLElement | null
  /** is brought into sight; what the address names, as the browser itself would do */
  whole: HTMLElement | null
}

const byId = (id: string) => document.getElementById(id)

/** What a view is about. */
function subjectOf(view: View): Subject {
  const same = (element: HTMLElement | null) => ({ heading: element, whole: element })
  switch (view.page) {
    case 'days':
      return view.event === null
        ? same(byId(`programme-${view.day}`))
        : { heading: byId(`${view.event}-title`), whole: byId(view.event) }
    case 'map':
      return view.entry === null ? same(byId('map')) : same(byId('the-map'))
    case 'articles':
      if (view.entry !== null) return same(byId(view.entry))
      return same(byId(view.article === null ? 'articles' : `${view.article}-name`))
    case 'readings':
      if (view.entry === null) return same(byId('readings'))
      return { heading: byId(`${view.entry}-question`), whole: byId(view.entry) }
    case 'coverage':
      return same(byId(view.entry ?? 'coverage'))
    case 'people':
      if (view.entry === null) return same(byId('people'))
      return { heading: byId(`${view.entry}-name`), whole: byId(view.entry) }
    case 'itinerary':
    case 'export':
    case 'cite':
      return same(byId(view.page))
    case 'about':
      return same(byId(view.entry ?? 'about'))
  }
}

/**
 * The link that led to where the reader comes back from: the chip beside the sentence, or the row of
 * the event. Null where this is no way back.
 */
function linkUsedBefore(view: View, before: View | null): HTMLElement | null {
  if (before === null || before.event === null || view.page !== 'days') return null
  if (before.page === 'articles' && before.event === view.event)
    return document.querySelector(`[id='${view.event}'] a[href$='#${before.entry}']`)
  if (before.page === 'days' && view.event === null && before.day === view.day)
    return document.querySelector(`[id='${view.day}'] [data-row][href='#${before.event}']`)
  return null
}

/** In stepping from event to event or day to day, the link of the new one that goes on the same way. */
function sameWayOn(view: View, link: PageLink | null): HTMLElement | null {
  if (view.page !== 'days' || !(link instanceof HTMLAnchorElement) || link.rel === '') return null
  return document.querySelector(`[id='${view.event ?? view.day}'] a[rel='${link.rel}']`)
}

const isInSight = (element: Element) => element.checkVisibility?.() ?? true

/**
 * After a link was followed: shows the reader where it led. The focus stays on the link as long as
 * the link is still there and what it chose stands beside it; otherwise it goes to the heading, or,
 * while the reader steps on or back, to the link that goes the same way.
 */
export function arrive(view: View, before: View | null, link: PageLink | null): void {
  // results have come in place of the page, or stay there
  if (view.q !== '') return
  const { heading, whole } = subjectOf(view)
  const records = byId(view.day)?.querySelector<HTMLElement>('[data-records]')
  if (records) records.scrollTop = 0
  const sideBySide = matchMedia('(width > 900px)').matches
  const staysPut =
    view.page === 'days' &&
    before?.page === 'days' &&
    before.q === '' &&
    (sideBySide || view.event === null)
  if (staysPut && link !== null && isInSight(link)) return
  const isOnMap = view.page === 'map' && before?.page === 'map' && before.q === ''
  if (isOnMap && link?.closest('[data-page=map]')) return
  const used = before?.q === '' ? linkUsedBefore(view, before) : null
  const focused = used ?? sameWayOn(view, link) ?? heading ?? whole
  focused?.focus({ preventScroll: true })
  if (used !== null) used.scrollIntoView({ block: 'center' })
  else if (view.entry !== null) whole?.scrollIntoView({ block: 'start' })
  else if (!staysPut) window.scrollTo({ top: 0 })
}

/**
 * Where an address names a spot far down the page, brings it into sight once more: after the first
 * run, since the browser went there before the rest was hidden; and when the page is drawn anew by
 * code that came after the reader, since until then it stood as the document has it, longer.
 */
export function settle(view: View): void {
  if (view.entry === null || view.q !== '') return
  subjectOf(view).whole?.scrollIntoView({ block: 'start' })
}
