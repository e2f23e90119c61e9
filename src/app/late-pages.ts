import { localClock } from '../domain/clock'
import legsInWords from '../features/map/LegsInWords.module.css'
import lineOfStops from '../features/map/LineOfStops.module.css'
import routeMap from '../features/map/RouteMap.module.css'
import routePage from '../features/map/RoutePage.module.css'
import peopleAndPlaces from '../features/register/PeopleAndPlacesPage.module.css'
import registerEntry from '../features/register/RegisterEntry.module.css'
import { lateIsland } from '../ui/late-island'

/** Pages that are whole in the document and come to life after the rest. */

export const LateRoute = lateIsland({
  load: () => import('../features/map/RoutePage').then((part) => part.RoutePage),
  bare: { shown: null, clock: localClock, day: null, spot: null },
  sheets: [legsInWords, lineOfStops, routeMap, routePage],
})

export const LateRegister = lateIsland({
  load: () =>
    import('../features/register/PeopleAndPlacesPage').then((part) => part.PeopleAndPlacesPage),
  bare: { chosen: null },
  sheets: [peopleAndPlaces, registerEntry],
})
