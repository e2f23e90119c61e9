import { spanOfDays } from '../../domain/calendar-day'
import type { Edition } from '../../domain/edition'
import { hrefTo } from '../../domain/fragment'
import type { Article, Visit, VisitEvent } from '../../domain/visit'
import { locator } from './locator'

/** The fields of a CSL-JSON item that the articles and this viewer need. */
export type CslItem = {
  id: string
  type: string
  title: string
  author?: { literal: string }[]
  'container-title'?: string
  publisher?: string
  URL?: string
  issued?: { 'date-parts': number[][] }
  language: string
  version?: string
  note?: string
}

/**
 * An article as its publisher gives it; its date no more exact than its record. The note says what
 * the date and the title rest on, and which paragraphs are cited, if not the whole.
 */
export function itemOfArticle(
  { id, csl, dateBasis }: Article,
  paragraphs: readonly number[] = [],
): CslItem {
  const passage = locator(paragraphs)
  const notes = [
    `Date of publication: ${dateBasis}`,
    ...(csl.note === undefined ? [] : [csl.note]),
    ...(passage === '' ? [] : [`Passage cited: ${passage}.`]),
  ]
  return {
    id,
    type: csl.type,
    title: csl.title,
    'container-title': csl['container-title'],
    URL: csl.URL,
    ...(csl.issued === undefined
      ? {}
      : { issued: { 'date-parts': [...csl.issued['date-parts']] } }),
    language: csl.language,
    note: notes.join(' '),
  }
}

/** Who made the dataset and this viewer, as its licence asks to be credited. */
export const viewerAuthors = 'The summit-visit timeline authors'

export type ViewerParts = {
  visit: Visit
  edition: Edition
  /** the address of the page, without a fragment; null where nobody knows */
  address: string | null
  /** the event that is cited, if one is */
  event: VisitEvent | null
}

/** This viewer, or one event in it, with the version of its dataset and a permalink. */
export function itemOfViewer({ visit, edition, address, event }: ViewerParts): CslItem {
  const day = visit.revised?.split('-').map(Number)
  const whole = `${visit.title}, ${spanOfDays(visit.from, visit.to)}: a timeline from news articles`
  const permalink = address === null ? null : `${address}${event === null ? '' : hrefTo(event.id)}`
  return {
    id: event === null ? 'summit-visit-timeline' : `summit-visit-timeline-${event.id}`,
    type: 'webpage',
    title: event === null ? whole : event.title,
    author: [{ literal: viewerAuthors }],
    ...(event === null ? {} : { 'container-title': whole }),
    ...(permalink === null ? {} : { URL: permalink }),
    ...(day === undefined ? {} : { issued: { 'date-parts': [day] } }),
    language: 'en',
    version: `${edition.version}, ${edition.fingerprint}`,
  }
}
