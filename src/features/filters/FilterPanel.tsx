import { type Facet, type Filter, noFilter, valuesIn } from '../../domain/filter'
import { countsIn, toggled } from '../../domain/filter-choices'
import { counted } from '../../domain/number-words'
import type { VisitIndex } from '../../domain/visit-index'
import styles from './FilterPanel.module.css'
import { facetNames, nameOf } from './value-names'

export type FilterPanelProps = {
  index: VisitIndex
  filter: Filter
  hrefFor: (filter: Filter) => string
}

const order: readonly Facet[] = ['kind', 'status', 'signs', 'article', 'place', 'person']

/** The values of a facet; of the long ones those of most events first, whatever is chosen. */
function inOrder(index: VisitIndex, facet: Facet): readonly string[] {
  const values = valuesIn(index, facet)
  if (facet !== 'person' && facet !== 'place') return values
  const inAll = countsIn(index, noFilter, facet)
  return values.toSorted((a, b) => (inAll.get(b) ?? 0) - (inAll.get(a) ?? 0))
}

type FacetListProps = FilterPanelProps & { facet: Facet }

/** The values of a facet, each with the number of events that choosing it would leave. */
function FacetList({ index, filter, facet, hrefFor }: FacetListProps) {
  const counts = countsIn(index, filter, facet)
  const countOf = (value: string) => counts.get(value) ?? 0
  const values = inOrder(index, facet)
  if (values.length === 0) return null
  return (
    <div className={styles.facet} data-facet={facet}>
      <p id={`filter-by-${facet}`}>{facetNames[facet]}</p>
      <ul aria-labelledby={`filter-by-${facet}`}>
        {values.map((value) => {
          const count = countOf(value)
          const chosen = filter[facet].includes(value)
          const name = nameOf(index, facet, value)
          return (
            <li key={value}>
              {count === 0 && !chosen ? (
                <span className={styles.none}>
                  {name}&nbsp;<span>0</span>
                </span>
              ) : (
                <a
                  href={hrefFor(toggled(filter, facet, value))}
                  aria-current={chosen ? 'true' : undefined}
                  aria-label={`${name}, ${counted(count, 'event')}`}
                >
                  {name}&nbsp;<span>{count}</span>
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Every facet of the events. Within one, any chosen value will do; between them, all have to hold. */
export function FilterPanel(props: FilterPanelProps) {
  return (
    <div className={styles.panel}>
      {order.map((facet) => (
        <FacetList key={facet} facet={facet} {...props} />
      ))}
    </div>
  )
}
