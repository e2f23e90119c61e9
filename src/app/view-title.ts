import { longDay } from '../domain/calendar-day'
import { UNDATED } from '../domain/programme'
import type { VisitIndex } from '../domain/visit-index'
import type { View } from './address'

/** What a view is about, in few words. */
export function viewSubject(view: View, index: VisitIndex): string {
  switch (view.page) {
    case 'days': {
      const event = index.event.get(view.event ?? '')
      return event?.title ?? (view.day === UNDATED ? 'Without a day' : longDay(view.day))
    }
    case 'map':
      return 'Line and map'
    case 'articles': {
      const article = index.article.get(view.article ?? '')
      if (!article) return 'The articles'
      const paragraph = view.paragraph === null ? '' : `, paragraph ${view.paragraph}`
      return `${article.csl['container-title']}${paragraph}`
    }
    case 'readings':
      return (
        index.visit.readings.find(({ id }) => id === view.entry)?.question ??
        'Where the articles differ'
      )
    case 'coverage':
      return 'Who reported what'
    case 'people':
      return (
        (index.person.get(view.entry ?? '') ?? index.place.get(view.entry ?? ''))?.name ??
        'People and places'
      )
    case 'itinerary':
      return 'Itinerary'
    case 'export':
      return 'Export'
    case 'cite':
      return 'Cite'
    case 'about':
      return view.entry === null ? 'About' : 'Accessibility'
  }
}

/** What the browser's tab says: the subject first, since tabs are narrow. */
export function viewTitle(view: View, index: VisitIndex): string {
  const subject = view.q === '' ? viewSubject(view, index) : `“${view.q.slice(0, 80)}”`
  return `${subject} · ${index.visit.title}`
}
