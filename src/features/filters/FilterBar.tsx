import { type ComponentType, useCallback, useRef, useState } from 'react'
import { type Filter, facets, isEmpty, noFilter } from '../../domain/filter'
import { toggled } from '../../domain/filter-choices'
import { hrefToExport } from '../../domain/fragment'
import type { VisitIndex } from '../../domain/visit-index'
import { useCloseByEscape } from './close-by-escape'
import styles from './FilterBar.module.css'
import type { FilterPanelProps } from './FilterPanel'
import { facetNames, nameOf } from './value-names'

export type FilterBarProps = {
  index: VisitIndex
  /** what the filter leaves of it */
  shown: VisitIndex
  filter: Filter
  /** the link to what is shown, by another filter */
  hrefFor: (filter: Filter) => string
}

/** What the lists are narrowed by, how much that leaves, and the way to more or less. */
export function FilterBar({ index, shown, filter, hrefFor }: FilterBarProps) {
  const [Panel, setPanel] = useState<ComponentType<FilterPanelProps> | null>(null)
  const [open, setOpen] = useState(false)
  const [missing, setMissing] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = useCallback(() => setOpen(false), [])
  useCloseByEscape(open, bar, button, close)
  const turn = async () => {
    setOpen(!open)
    if (Panel !== null) return
    try {
      const { FilterPanel } = await import('./FilterPanel')
      setPanel(() => FilterPanel)
      setMissing(false)
    } catch {
      setMissing(true)
    }
  }
  const all = index.visit.events.length
  const chosen = facets.flatMap((facet) => filter[facet].map((value) => ({ facet, value })))
  return (
    <div className={styles.bar} ref={bar}>
      <button
        type="button"
        className={styles.turn}
        ref={button}
        aria-expanded={open}
        onClick={turn}
      >
        Filter the events
      </button>
      <p className={styles.left} role="status">
        {!isEmpty(filter) && `${shown.visit.events.length} of ${all} events`}
      </p>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label="Filters that hold">
          {chosen.map(({ facet, value }) => (
            <li key={`${facet} ${value}`}>
              <a
                href={hrefFor(toggled(filter, facet, value))}
                data-facet={facet}
                aria-label={`Without the filter ${facetNames[facet]}: ${nameOf(index, facet, value)}`}
              >
                {nameOf(index, facet, value)} <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
          <li>
            <a href={hrefFor(noFilter)}>All events</a>
          </li>
          <li>
            <a href={hrefToExport('filtered')}>Export these</a>
          </li>
        </ul>
      )}
      {open && missing && (
        <p className={styles.missing} role="status">
          The list of filters could not be loaded. Close and open it to try again, or{' '}
          <button type="button" className="text-button" onClick={() => window.location.reload()}>
            load the page again
          </button>
          .
        </p>
      )}
      {open && Panel && <Panel index={index} filter={filter} hrefFor={hrefFor} />}
    </div>
  )
}
