import { localClock } from '../domain/clock'
import { facets, noFilter } from '../domain/filter'
import { pageFragments } from '../domain/fragment'
import { fullestDay, readAround } from '../domain/programme'
import type { Visit } from '../domain/visit'
import { lateIsland } from '../ui/late-island'
import type { Address } from './address'

// Parts that are whole in the document and come to life after the rest.

const noLink = () => ''

export const LateRoute = lateIsland({
  load: () => import('../features/map/RoutePage').then((part) => part.RoutePage),
  bare: () => ({ shown: null, clock: localClock, day: null, spot: null }),
})

export const LateRegister = lateIsland({
  load: () =>
    import('../features/register/PeopleAndPlacesPage').then((part) => part.PeopleAndPlacesPage),
  bare: () => ({ chosen: null }),
})

export const LateReadings = lateIsland({
  load: () => import('../features/readings/ReadingsPage').then((part) => part.ReadingsPage),
  bare: () => ({ chosen: null }),
})

export const LateArticles = lateIsland({
  load: () => import('../features/reader/ArticlesPage').then((part) => part.ArticlesPage),
  bare: () => ({ article: null, paragraph: null, event: null, outline: false, beside: null }),
})

export const LateCoverage = lateIsland({
  load: () => import('../features/coverage/CoveragePage').then((part) => part.CoveragePage),
  bare: () => ({}),
})

export const LateItinerary = lateIsland({
  load: () => import('../features/itinerary/ItineraryPage').then((part) => part.ItineraryPage),
  bare: () => ({ day: null, paper: 'a4' as const }),
})

export const LateExport = lateIsland({
  load: () => import('../features/exports/ExportPage').then((part) => part.ExportPage),
  bare: () => ({ shown: null, scope: { kind: 'visit' as const } }),
})

export const LateCite = lateIsland({
  load: () => import('../features/cite/CitePage').then((part) => part.CitePage),
  bare: () => ({ citing: null }),
})

export const LateAbout = lateIsland({
  load: () => import('../features/about/AboutPage').then((part) => part.AboutPage),
  bare: () => ({}),
})

/** An event's record, as the document has it: on the local clock, and among all events. */
export const LateRecord = lateIsland({
  load: () => import('../features/event/EventRecord').then((part) => part.EventRecord),
  bare: ({ index, event }) => ({ clock: localClock, ...readAround(index, event) }),
})

const nothing = () => {}

/** The head and the legend of the chart, as the document has them. */
export const LateChronology = lateIsland({
  load: () => {
    // Not one after the other; whether the chart itself has come is found out by its head.
    import('../features/timeline/LiveChart').catch(nothing)
    return import('../features/timeline/Chronology').then((part) => part.Chronology)
  },
  bare: ({ index }) => ({
    shown: index,
    clock: localClock,
    day: fullestDay(index),
    chosen: null,
    byEvent: false,
    onChoose: nothing,
  }),
})

export const LateSpace = lateIsland({
  load: () => import('../features/timeline/ChronologySpace').then((part) => part.ChronologySpace),
  bare: ({ index }) => ({ clock: localClock, shown: index }),
})

/** What stands in the document filters nothing. */
export const LateFilterBar = lateIsland({
  load: () => import('../features/filters/FilterBar').then((part) => part.FilterBar),
  bare: ({ index }) => ({ shown: index, filter: noFilter, hrefFor: noLink }),
})

/** What stands in the document is a search for nothing. */
export const LateSearch = lateIsland({
  load: () => import('../features/search/SearchPanel').then((part) => part.SearchPanel),
  bare: () => ({ q: '', isFiltered: false, hrefOf: noLink, hrefFor: noLink }),
})

type LatePart = { load: () => Promise<boolean>; isLoaded: () => boolean }

const byFragment = new Map<string, LatePart>([
  [pageFragments.map, LateRoute],
  [pageFragments.readings, LateReadings],
  [pageFragments.articles, LateArticles],
  [pageFragments.coverage, LateCoverage],
  [pageFragments.people, LateRegister],
  [pageFragments.itinerary, LateItinerary],
  [pageFragments.export, LateExport],
  [pageFragments.cite, LateCite],
  [pageFragments.about, LateAbout],
])

/**
 * The parts whose code an address asks for: that of the page that it names, and all that goes by a
 * clock or a filter where it asks for one. None where what it shows is in the document as it stands.
 */
function partsAskedFor({ hash, search }: Address, { articles }: Visit): LatePart[] {
  const query = new URLSearchParams(search)
  const fragment = hash.slice(1)
  const isOfArticle = /^[A-Z]\d+$/.test(fragment) || articles.some(({ id }) => id === fragment)
  const isByChoice = ['clock', ...facets].some((name) => query.has(name))
  const page = isOfArticle ? LateArticles : byFragment.get(fragment)
  return [
    ...(query.has('event') ? [LateRecord] : []),
    ...(isByChoice ? [LateFilterBar, LateRecord, LateSpace, LateChronology] : []),
    ...(page ? [page] : []),
  ]
}

/**
 * Waits for the code that an address asks for: then its first paint is what it asks for, and no
 * click on it comes too early. Never rejects. The answer: whether some of it had to come first.
 */
export async function pageAskedFor(address: Address, visit: Visit): Promise<boolean> {
  const awaited = partsAskedFor(address, visit).filter((part) => !part.isLoaded())
  await Promise.all(awaited.map((part) => part.load()))
  return awaited.length > 0
}
