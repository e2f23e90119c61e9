import { localClock } from '../domain/clock'
import { pageFragments } from '../domain/fragment'
import type { Visit } from '../domain/visit'
import { lateIsland } from '../ui/late-island'
import type { Address } from './address'

// Pages that are whole in the document and come to life after the rest.

/** Their styles, which are wanted from the start. */
const sheets = import.meta.glob(
  '../features/{about,cite,coverage,exports,itinerary,map,reader,readings,register}/*.module.css',
  { eager: true, import: 'default' },
)

export const LateRoute = lateIsland({
  load: () => import('../features/map/RoutePage').then((part) => part.RoutePage),
  bare: { shown: null, clock: localClock, day: null, spot: null },
  sheets,
})

export const LateRegister = lateIsland({
  load: () =>
    import('../features/register/PeopleAndPlacesPage').then((part) => part.PeopleAndPlacesPage),
  bare: { chosen: null },
  sheets,
})

export const LateReadings = lateIsland({
  load: () => import('../features/readings/ReadingsPage').then((part) => part.ReadingsPage),
  bare: { chosen: null },
  sheets,
})

export const LateArticles = lateIsland({
  load: () => import('../features/reader/ArticlesPage').then((part) => part.ArticlesPage),
  bare: { article: null, paragraph: null, event: null, outline: false, beside: null },
  sheets,
})

export const LateCoverage = lateIsland({
  load: () => import('../features/coverage/CoveragePage').then((part) => part.CoveragePage),
  bare: {},
  sheets,
})

export const LateItinerary = lateIsland({
  load: () => import('../features/itinerary/ItineraryPage').then((part) => part.ItineraryPage),
  bare: { day: null, paper: 'a4' },
  sheets,
})

export const LateExport = lateIsland({
  load: () => import('../features/exports/ExportPage').then((part) => part.ExportPage),
  bare: { shown: null, scope: { kind: 'visit' } },
  sheets,
})

export const LateCite = lateIsland({
  load: () => import('../features/cite/CitePage').then((part) => part.CitePage),
  bare: { citing: null },
  sheets,
})

export const LateAbout = lateIsland({
  load: () => import('../features/about/AboutPage').then((part) => part.AboutPage),
  bare: {},
  sheets,
})

const byFragment = new Map<string, { load: () => Promise<boolean> }>([
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
 * Waits for the code of the page that an address names: then its first paint is what the address
 * asks for, and no click on it comes too early. Resolves at once for every other address; never
 * rejects.
 */
export async function pageAskedFor({ hash }: Pick<Address, 'hash'>, { articles }: Visit) {
  const fragment = hash.slice(1)
  const isOfArticle = /^[A-Z]\d+$/.test(fragment) || articles.some(({ id }) => id === fragment)
  await (isOfArticle ? LateArticles : byFragment.get(fragment))?.load()
}
