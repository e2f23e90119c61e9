import type { ReactNode } from 'react'
import type { Basemap } from '../domain/basemap'
import type { Clock } from '../domain/clock'
import type { Edition } from '../domain/edition'
import { type Filter, noFilter } from '../domain/filter'
import { hrefTo } from '../domain/fragment'
import { programmeOf, readingOrder } from '../domain/programme'
import type { VisitEvent } from '../domain/visit'
import type { VisitIndex } from '../domain/visit-index'
import { EventRecord } from '../features/event/EventRecord'
import { FilterBar } from '../features/filters/FilterBar'
import { PanelBoundary } from '../ui/PanelBoundary'
import type { Page, View } from './address'
import { DaysPage } from './DaysPage'
import {
  LateAbout,
  LateArticles,
  LateCite,
  LateCoverage,
  LateExport,
  LateItinerary,
  LateReadings,
  LateRegister,
  LateRoute,
} from './late-pages'
import styles from './Pages.module.css'

export type PagesProps = {
  index: VisitIndex
  edition: Edition
  basemap: Basemap | null
  /** what the filter leaves of it */
  shown: VisitIndex
  view: View | null
  clock: Clock
  hrefForFilter: (filter: Filter) => string
  onChoose: (event: string) => void
  onPrint: () => void
}

const wholeVisit = { kind: 'visit' } as const

/** The event that led to a passage, with the way back to it. */
function BesideThePassage({
  index,
  view,
  clock,
  event,
}: {
  index: VisitIndex
  view: View
  clock: Clock
  event: VisitEvent
}) {
  const entries = programmeOf(index, view.day).flatMap((group) => group.events)
  const order = readingOrder(index)
  const at = order.indexOf(event)
  return (
    <>
      <p className={styles.back}>
        <a href={hrefTo(event.id)}>
          <span aria-hidden="true">← </span>Back to “{event.title}”
        </a>
      </p>
      <div className={styles.beside}>
        <EventRecord
          index={index}
          clock={clock}
          event={event}
          position={entries.indexOf(event) + 1}
          entries={entries.length}
          previous={order[at - 1]}
          next={order[at + 1]}
          anchored={false}
        />
      </div>
    </>
  )
}

export function Pages(props: PagesProps) {
  const { index, edition, basemap, shown, view, clock, hrefForFilter, onChoose, onPrint } = props
  const event = view?.page === 'articles' ? index.event.get(view.event ?? '') : undefined
  const page = (name: Page, what: string, content: ReactNode) => (
    <div
      data-page={name}
      className={styles.page}
      hidden={view !== null && (view.page !== name || view.q !== '')}
    >
      <PanelBoundary name={what}>{content}</PanelBoundary>
    </div>
  )
  const filterBar = (
    <FilterBar
      index={index}
      shown={shown}
      filter={view?.filter ?? noFilter}
      hrefFor={hrefForFilter}
    />
  )
  const openArticle = view?.page === 'articles' ? view.article : null
  const opening = index.visit.articles[0]?.id ?? null
  return (
    <>
      {page(
        'days',
        'the days',
        <DaysPage
          index={index}
          shown={shown}
          view={view}
          clock={clock}
          filterBar={filterBar}
          hrefForFilter={hrefForFilter}
          onChoose={onChoose}
        />,
      )}
      {page(
        'map',
        'the line and the map',
        <>
          {filterBar}
          <LateRoute
            index={index}
            shown={view?.page === 'map' && shown !== index ? shown : null}
            basemap={basemap}
            clock={clock}
            day={view?.page === 'map' ? view.day : null}
            spot={view?.page === 'map' ? view.entry : null}
          />
        </>,
      )}
      {page(
        'readings',
        'the readings',
        <LateReadings index={index} chosen={view?.page === 'readings' ? view.entry : null} />,
      )}
      {page(
        'articles',
        'the articles',
        <LateArticles
          index={index}
          article={view === null ? null : (openArticle ?? opening)}
          paragraph={view?.paragraph ?? null}
          outline={view?.outline ?? false}
          event={event?.id ?? null}
          beside={
            view && event ? (
              <BesideThePassage index={index} view={view} clock={clock} event={event} />
            ) : null
          }
        />,
      )}
      {page('coverage', 'the coverage', <LateCoverage index={index} />)}
      {page(
        'people',
        'the people and places',
        <LateRegister index={index} chosen={view?.page === 'people' ? view.entry : null} />,
      )}
      {page(
        'itinerary',
        'the itinerary',
        <LateItinerary
          index={index}
          edition={edition}
          day={view?.sheet ?? null}
          paper={view?.paper ?? 'a4'}
          onPrint={onPrint}
        />,
      )}
      {page(
        'export',
        'the exports',
        <LateExport
          index={index}
          shown={view?.page === 'export' && shown !== index ? shown : null}
          edition={edition}
          scope={view?.page === 'export' ? view.scope : wholeVisit}
        />,
      )}
      {page(
        'cite',
        'the references',
        <LateCite
          index={index}
          edition={edition}
          citing={view?.page === 'cite' ? view.citing : null}
        />,
      )}
      {page('about', 'this page', <LateAbout index={index} edition={edition} />)}
    </>
  )
}
