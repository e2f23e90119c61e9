import { clockIds, localClock } from '../domain/clock'
import { type Filter, filterOf, noFilter } from '../domain/filter'
import {
  accessibilityFragment,
  coverageFragment,
  originsFragment,
  pageFragments,
} from '../domain/fragment'
import { lineOf } from '../domain/line'
import { fullestDay, UNDATED } from '../domain/programme'
import { spotOf } from '../domain/spot'
import type { VisitIndex } from '../domain/visit-index'
import { listingDay } from '../domain/when'
import { citedBy } from '../export/cite/cited'
import type { TakenScope } from '../export/export-format'
import { scopeOf } from '../export/taking'

export type Page =
  | 'days'
  | 'map'
  | 'readings'
  | 'articles'
  | 'coverage'
  | 'people'
  | 'itinerary'
  | 'export'
  | 'cite'
  | 'about'

/** What is shown, read from the address and from nothing else. */
export type View = {
  page: Page
  /** a day of the visit, or UNDATED; on other pages the day that "Day by day" leads back to */
  day: string
  /** the chosen event; on the articles page the one beside the passage */
  event: string | null
  /** the chosen article, and in it the chosen paragraph */
  article: string | null
  paragraph: number | null
  /** id of the passage, reading, person or place, or heading, that the page scrolls to */
  entry: string | null
  /** id of the clock that times are shown by */
  clock: string
  /** on the itinerary: the day whose own sheet is shown; null for the sheet of the whole visit */
  sheet: string | null
  /** on the export page: which events are taken along */
  scope: TakenScope
  /** on the page that cites: the word for what is cited; null for all articles */
  citing: string | null
  /** the paper that the itinerary is shown on; the printer decides for itself */
  paper: 'a4' | 'letter'
  /** whether the outline is asked for where the text itself is at hand */
  outline: boolean
  /** what the lists of events are narrowed by */
  filter: Filter
  /** what is searched for; empty while nothing is, else the results stand in place of the page */
  q: string
  /** what the address named and nothing answers to */
  unknown: string | null
}

export type Address = { hash: string; search: string }

function fragmentOf(hash: string): string {
  // where the skip link leads without scripts: it names no view
  const raw = hash.replace(/^#(content$)?/, '')
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}

const passagePattern = /^([A-Z])([1-9]\d{0,3})$/

function passageOf(fragment: string, index: VisitIndex) {
  const [, siglum, number] = passagePattern.exec(fragment) ?? []
  const article = index.visit.articles.find((candidate) => candidate.siglum === siglum)
  const paragraph = article?.paragraphs.find((candidate) => candidate.n === Number(number))
  return article && paragraph ? { article: article.id, paragraph: paragraph.n } : null
}

/** What a parameter of the query chooses from a closed list; the first of it where it is not given. */
function choiceOf<Value extends string>(
  query: URLSearchParams,
  name: string,
  values: readonly [Value, ...Value[]],
): { value: Value; unknown: string | null } {
  const asked = query.get(name)
  const value = values.find((candidate) => candidate === asked)
  const isUnknown = asked !== null && value === undefined
  return { value: value ?? values[0], unknown: isUnknown ? `?${name}=${asked}` : null }
}

/**
 * Reads an address. Never throws: what nothing answers to falls back to the opening day or the usual
 * choice, and the first of it is named in `unknown`, so that the page can say so.
 */
export function viewOf(address: Address, index: VisitIndex): View {
  const query = new URLSearchParams(address.search)
  const subject = viewOfFragment(fragmentOf(address.hash), query, index)
  const { filter, unknown } = filterOf(query, index)
  const clock = choiceOf(query, 'clock', [localClock.id, ...clockIds(index)])
  const paper = choiceOf(query, 'paper', ['a4', 'letter'])
  const show = choiceOf(query, 'show', ['text', 'outline'])
  return {
    ...subject,
    filter,
    clock: clock.value,
    paper: paper.value,
    outline: show.value === 'outline',
    unknown: subject.unknown ?? unknown ?? clock.unknown ?? paper.unknown ?? show.unknown,
  }
}

/** The first day whose stop is at a place, or where the place lies; null where none is. */
function dayAt(index: VisitIndex, id: string | null): string | null {
  const { stops } = lineOf(index)
  for (let place = index.place.get(id ?? ''); place; place = index.place.get(place.within ?? '')) {
    const stop = stops.find((candidate) => candidate.place?.id === place?.id)
    if (stop) return stop.day
  }
  return null
}

/** The line and the map: of which day, and with which place marked. */
function mapView(opening: View, query: URLSearchParams, index: VisitIndex): View {
  const day = query.get('day')
  const spot = query.get('spot')
  const isUndated = day === UNDATED && index.undated.length > 0
  const isDay = day === null || isUndated || index.days.includes(day)
  const isSpot = spot === null || spotOf(index.place.get(spot)) !== null
  return {
    ...opening,
    page: 'map',
    day: day !== null && isDay ? day : (dayAt(index, spot) ?? opening.day),
    entry: isSpot ? spot : null,
    unknown: isDay ? (isSpot ? null : `?spot=${spot}`) : `?day=${day}`,
  }
}

function viewOfFragment(fragment: string, query: URLSearchParams, index: VisitIndex): View {
  const asked = query.get('event')
  const view: View = {
    page: 'days',
    day: fullestDay(index),
    event: null,
    article: null,
    paragraph: null,
    entry: null,
    clock: localClock.id,
    sheet: null,
    scope: { kind: 'visit' },
    citing: null,
    paper: 'a4',
    outline: false,
    filter: noFilter,
    q: (query.get('q') ?? '').trim(),
    unknown: null,
  }
  const chosen = index.event.get(fragment)
  if (chosen) return { ...view, day: listingDay(chosen.when) ?? UNDATED, event: chosen.id }
  if (index.days.includes(fragment)) return { ...view, day: fragment }
  if (fragment === UNDATED && index.undated.length > 0) return { ...view, day: UNDATED }
  if (fragment === '') return view

  const passage = passageOf(fragment, index)
  if (passage) {
    const event = index.event.get(asked ?? '')
    const unknown = asked !== null && !event ? `?event=${asked}` : null
    const day = event ? (listingDay(event.when) ?? UNDATED) : view.day
    const entry = fragment
    return { ...view, page: 'articles', ...passage, entry, day, event: event?.id ?? null, unknown }
  }
  if (index.article.has(fragment)) return { ...view, page: 'articles', article: fragment }
  if (fragment === pageFragments.articles) return { ...view, page: 'articles' }
  if (fragment === pageFragments.map) return mapView(view, query, index)
  if (fragment === pageFragments.itinerary) {
    const sheet = query.get('sheet')
    if (sheet === null) return { ...view, page: 'itinerary' }
    const known = index.days.includes(sheet) || (sheet === UNDATED && index.undated.length > 0)
    if (!known) return { ...view, page: 'itinerary', unknown: `?sheet=${sheet}` }
    return { ...view, page: 'itinerary', sheet }
  }
  if (fragment === pageFragments.export) {
    const of = query.get('of')
    const scope = of === null ? view.scope : scopeOf(index, of)
    if (scope === null) return { ...view, page: 'export', unknown: `?of=${of}` }
    return { ...view, page: 'export', scope }
  }
  if (fragment === pageFragments.cite) {
    const of = query.get('of')
    const isKnown = citedBy(index, of) !== null
    return {
      ...view,
      page: 'cite',
      citing: isKnown ? of : null,
      unknown: isKnown ? null : `?of=${of}`,
    }
  }
  if (fragment === pageFragments.about) return { ...view, page: 'about' }
  if (fragment === accessibilityFragment) return { ...view, page: 'about', entry: fragment }
  if (fragment === pageFragments.readings) return { ...view, page: 'readings' }
  if (
    index.visit.readings.some(({ id, kind }) => id === fragment || `readings-${kind}` === fragment)
  )
    return { ...view, page: 'readings', entry: fragment }
  if (fragment === pageFragments.coverage) return { ...view, page: 'coverage' }
  if ([originsFragment, ...[...index.days, null].map(coverageFragment)].includes(fragment))
    return { ...view, page: 'coverage', entry: fragment }
  if (fragment === pageFragments.people) return { ...view, page: 'people' }
  if (fragment === pageFragments.places || index.person.has(fragment) || index.place.has(fragment))
    return { ...view, page: 'people', entry: fragment }
  return { ...view, unknown: `#${fragment}` }
}
