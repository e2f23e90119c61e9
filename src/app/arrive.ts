import type { View } from './address'

/** The element that a view is about: it is brought into sight, and takes the focus that is lost. */
function subjectOf(view: View): HTMLElement | null {
  const byId = (id: string) => document.getElementById(id)
  switch (view.page) {
    case 'days':
      return view.event === null ? byId(`programme-${view.day}`) : byId(`${view.event}-title`)
    case 'articles':
      if (view.article === null) return byId('articles')
      return view.paragraph === null
        ? byId(`${view.article}-name`)
        : document.querySelector<HTMLElement>(`#${view.article} [data-chosen='true']`)
    case 'readings':
      if (view.entry === null) return byId('readings')
      return byId(`${view.entry}-question`) ?? byId(view.entry)
    case 'people':
      if (view.entry === null) return byId('people')
      return byId(`${view.entry}-name`) ?? byId(view.entry)
    case 'itinerary':
    case 'about':
      return byId(view.page)
  }
}

const isInSight = (element: HTMLElement) => element.checkVisibility?.() ?? true

/**
 * After a link was followed: shows the reader where it led. The focus stays on the link as long as
 * the link is still there and what it chose stands beside it; otherwise it goes to the heading.
 */
export function arrive(view: View, before: View | null, link: HTMLElement | null): void {
  const subject = subjectOf(view)
  document.querySelectorAll<HTMLElement>('[data-records]').forEach((records) => {
    records.scrollTop = 0
  })
  const sideBySide = matchMedia('(width > 900px)').matches
  const staysPut =
    view.page === 'days' && before?.page === 'days' && (sideBySide || view.event === null)
  if (staysPut && link !== null && isInSight(link)) return
  subject?.focus({ preventScroll: true })
  if (staysPut) return
  const atTop = view.entry === null && view.paragraph === null
  if (!atTop) subject?.scrollIntoView({ block: view.paragraph === null ? 'start' : 'center' })
  else if (view.page === 'days' && view.event !== null && !sideBySide)
    subject?.closest('[data-record]')?.parentElement?.scrollIntoView({ block: 'start' })
  else window.scrollTo({ top: 0 })
}
