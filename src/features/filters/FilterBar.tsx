import { type ComponentType, useState } from 'react'
import { type Filter, facets, isEmpty, noFilter, toggled } from '../../domain/filter'
import { hrefToExport } from '../../domain/fragment'
import type { VisitIndex } from '../../domain/visit-index'
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
  const turn = async () => {
    setOpen(!open)
    if (Panel !== null) return
    const { FilterPanel } = await import('./FilterPanel')
    setPanel(() => FilterPanel)
  }
  const all = index.visit.events.length
  const chosen = facets.flatMap((facet) => filter[facet].map((value) => ({ facet, value })))
  return (
    <div className={styles.bar}>
      <button type="button" className={styles.turn} aria-expanded={open} onClick={turn}>
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
      {open && Panel && <Panel index={index} filter={filter} hrefFor={hrefFor} />}
    </div>
  )
}
