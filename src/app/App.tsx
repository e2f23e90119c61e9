// The order of the layers stands before every other style sheet.
import '../styles/layers.css'
import '../styles/reset.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/print.css'

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { Basemap } from '../domain/basemap'
import { clocksOf, localClock } from '../domain/clock'
import type { Edition } from '../domain/edition'
import { filtered, noFilter } from '../domain/filter'
import { hrefTo, hrefToExport, hrefToMap } from '../domain/fragment'
import { fullestDay } from '../domain/programme'
import type { Visit } from '../domain/visit'
import { indexVisit } from '../domain/visit-index'
import { Masthead } from '../features/masthead/Masthead'
import { ViewNav } from '../features/masthead/ViewNav'
import { AttachedTexts, type BuiltInTexts } from '../features/reader/AttachedTexts'
import { SearchField } from '../features/search/SearchField'
import { goTo } from '../platform/browser-address'
import { onReaderMove } from '../platform/on-reader-move'
import { ownZone } from '../platform/own-zone'
import { passOnKeys } from '../platform/pass-on-keys'
import styles from './App.module.css'
import type { Page, View } from './address'
import { arrive, settle } from './arrive'
import { sheetBeforeScripts } from './before-scripts'
import { followLinks, type PageLink } from './follow-links'
import { LateSearch } from './late-parts'
import { followLink, hrefFromResults, hrefWithClock, hrefWithFilter, hrefWithSearch } from './links'
import { Pages } from './Pages'
import { SkipLink } from './SkipLink'
import { useKeys } from './use-keys'
import { useSearch } from './use-search'
import { useView } from './use-view'
import { viewTitle } from './view-title'
import { WhatIsShown } from './WhatIsShown'

export type AppProps = {
  visit: Visit
  edition: Edition
  /** null for a visit without a map */
  basemap: Basemap | null
  /** texts of the articles that a private edition holds */
  builtInTexts?: BuiltInTexts
}

const print = () => window.print()

/** On a narrow screen an event or a passage takes the whole page, one step from where it was chosen. */
function stepOf(view: View | null): 'event' | 'passage' | undefined {
  if (view === null || view.q !== '') return undefined
  if (view.page === 'days' && view.event !== null) return 'event'
  return view.page === 'articles' && view.event !== null ? 'passage' : undefined
}

/** The visit as a page: the whole document until the address is known, then what the address asks for. */
export function App({ visit, edition, basemap, builtInTexts }: AppProps) {
  const index = useMemo(() => indexVisit(visit), [visit])
  const { view, address } = useView(index)
  const isRunning = view !== null
  const clocks = useMemo(() => clocksOf(index, isRunning ? ownZone() : 'UTC'), [index, isRunning])
  const clock = clocks.find(({ id }) => id === view?.clock) ?? localClock
  const filter = view?.filter ?? noFilter
  const shown = useMemo(() => filtered(index, filter), [index, filter])
  const q = view?.q ?? ''
  const { onSearch, toResults } = useSearch()
  const isOfADay =
    view !== null && (view.page === 'days' || view.page === 'map' || view.event !== null)
  // other pages lead back to the day that was looked at last
  const lastDay = useRef(fullestDay(index))
  const day = isOfADay ? view.day : lastDay.current
  // a link needs a fragment, or it would leave the page
  const here = { ...address, hash: address.hash || hrefTo(day) }
  const shownBefore = useRef<View | null>(null)
  const followed = useRef<{ link: PageLink | null } | null>(null)

  const hasMoved = useRef(false)

  const land = useCallback((link: PageLink | null, isNew: boolean) => {
    const { current } = shownBefore
    if (isNew) followed.current = { link }
    else if (current) arrive(current, current, link)
  }, [])

  const follow = useCallback(
    (href: string) => {
      const address = followLink(href, window.location)
      if (address === null) return
      const { activeElement } = document
      land(activeElement instanceof HTMLElement ? activeElement : null, goTo(address))
    },
    [land],
  )
  const choose = useCallback((event: string) => follow(hrefTo(event)), [follow])
  useKeys(view, index, follow)

  useEffect(() => {
    const root = document.getElementById('app')
    const undo = [
      followLinks(root, land),
      passOnKeys(root),
      onReaderMove(() => {
        hasMoved.current = true
      }),
    ]
    return () => {
      for (const each of undo) each()
    }
  }, [land])

  useLayoutEffect(() => {
    if (view === null) return
    document.documentElement.dataset.scripts = 'running'
    document.getElementById(sheetBeforeScripts)?.remove()
    document.title = viewTitle(view, index)
    if (followed.current) arrive(view, shownBefore.current, followed.current.link)
    else if (shownBefore.current === null) settle(view)
    followed.current = null
    hasMoved.current = false
    shownBefore.current = view
    lastDay.current = day
  }, [view, index, day])

  const settleOn = useCallback((page: Page) => {
    const { current } = shownBefore
    // who has gone on reading stays there
    if (current?.page === page && !hasMoved.current) settle(current)
  }, [])

  return (
    <div className={styles.page} data-step={stepOf(view)}>
      <SkipLink />
      <div className={styles.mast} data-mast data-screen-only>
        <Masthead
          index={index}
          clock={{
            clocks,
            current: clock.id,
            hrefFor: (id) => hrefWithClock(id, here),
          }}
          onPrint={print}
          exportHref={hrefToExport(shown === index ? undefined : 'filtered')}
          search={<SearchField q={q} onSearch={onSearch} toResults={toResults} />}
        />
        <ViewNav
          current={q !== '' ? null : view?.page === 'coverage' ? 'articles' : (view?.page ?? null)}
          day={day}
          map={hrefToMap(day === fullestDay(index) ? {} : { day })}
          articles={visit.articles}
        />
      </div>
      <WhatIsShown index={index} view={view} />
      <main className={styles.main} id="content" tabIndex={-1}>
        <LateSearch
          index={index}
          q={q}
          isFiltered={shown !== index}
          toResults={toResults}
          hrefOf={(id) => hrefFromResults(id, here)}
          hrefFor={(query) => hrefWithSearch(query, here)}
        />
        <Pages
          index={index}
          edition={edition}
          basemap={basemap}
          shown={shown}
          view={view}
          clock={clock}
          hrefForFilter={(next) => hrefWithFilter(next, here)}
          onChoose={choose}
          onPrint={print}
          onDrawn={settleOn}
        />
      </main>
      <AttachedTexts index={index} builtIn={builtInTexts} />
    </div>
  )
}
