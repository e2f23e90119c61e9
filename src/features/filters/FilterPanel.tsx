import { countsIn, type Facet, type Filter, toggled, valuesIn } from '../../domain/filter'
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

type FacetListProps = FilterPanelProps & { facet: Facet }

/** The values of a facet, each with the number of events that choosing it would leave. */
function FacetList({ index, filter, facet, hrefFor }: FacetListProps) {
  const counts = countsIn(index, filter, facet)
  const isLong = facet === 'person' || facet === 'place'
  const countOf = (value: string) => counts.get(value) ?? 0
  const all = valuesIn(index, facet)
  const values = isLong
    ? all
        .filter((value) => countOf(value) > 0 || filter[facet].includes(value))
        .sort((a, b) => countOf(b) - countOf(a))
    : all
  if (values.length === 0) return null
  return (
    <section className={styles.facet} data-facet={facet}>
      <h3>{facetNames[facet]}</h3>
      <ul>
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
    </section>
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
