import type { ReactNode } from 'react'
import type { Basemap } from '../domain/basemap'
import type { Clock } from '../domain/clock'
import type { Edition } from '../domain/edition'
import { type Filter, noFilter } from '../domain/filter'
import type { VisitIndex } from '../domain/visit-index'
import { fitsOneDocument } from '../domain/whole-document'
import { WhenDrawn } from '../ui/late-island'
import type { Page, View } from './address'
import { BesideThePassage } from './BesideThePassage'
import { DaysPage } from './DaysPage'
import {
  LateAbout,
  LateArticles,
  LateCite,
  LateCoverage,
  LateExport,
  LateFilterBar,
  LateItinerary,
  LateReadings,
  LateRegister,
  LateRoute,
} from './late-parts'
import { PagePanel } from './PagePanel'

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
  /** told of a page when code that came late draws it anew; always the same function */
  onDrawn: (page: Page) => void
}

const nothing = () => {}
const wholeVisit = { kind: 'visit' } as const

export function Pages(props: PagesProps) {
  const { index, edition, basemap, shown, view, clock, hrefForFilter, onChoose, onPrint, onDrawn } =
    props
  const event = view?.page === 'articles' ? index.event.get(view.event ?? '') : undefined
  const isWhole = fitsOneDocument(index)
  // The sheet is there at all times, for the printer.
  const isAsked = (name: Page) =>
    name === 'itinerary' ? view !== null : name === (view?.page ?? 'days')
  const page = (name: Page, what: string, content: ReactNode) => (
    <PagePanel
      name={name}
      what={what}
      isHidden={view !== null && (view.page !== name || view.q !== '')}
      onDrawn={onDrawn}
    >
      {(isWhole || isAsked(name)) && content}
    </PagePanel>
  )
  const filterBar = (
    // as tall as it was: nothing moves when its code comes
    <WhenDrawn value={nothing}>
      <LateFilterBar
        index={index}
        shown={shown}
        filter={view?.filter ?? noFilter}
        hrefFor={hrefForFilter}
      />
    </WhenDrawn>
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
