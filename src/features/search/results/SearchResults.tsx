import { useEffect, useRef } from 'react'
import type { VisitIndex } from '../../../domain/visit-index'
import { groupNames } from './group-names'
import { NothingFound } from './NothingFound'
import { ResultRow } from './ResultRow'
import styles from './SearchResults.module.css'
import type { SearchAnswer } from './search-index'
import { stepThroughResults } from './step-through-results'

export type SearchResultsProps = {
  index: VisitIndex
  answer: SearchAnswer
  /** the groups that are shown whole */
  whole: readonly string[]
  onShowWhole: (group: string) => void
  onFollow: (id: string) => void
  toField: () => void
  /** the link to a record, without the search */
  hrefOf: (id: string) => string
  /** the link to the results for another query */
  hrefFor: (query: string) => string
}

/** A group of up to eight is shown whole; of a longer one these come first. */
const fewest = 6

/** The results in groups, each a link to the record. */
export function SearchResults(props: SearchResultsProps) {
  const { index, answer, whole, onShowWhole, onFollow, toField, hrefOf, hrefFor } = props
  const list = useRef<HTMLDivElement>(null)
  const unfolded = useRef<string | null>(null)
  useEffect(() => {
    if (unfolded.current === null || !whole.includes(unfolded.current)) return
    // the button is gone: reading goes on with the first result that it brought
    const rows = list.current?.querySelectorAll<HTMLElement>(
      `[data-group='${unfolded.current}'] [data-result]`,
    )
    rows?.[fewest]?.focus()
    unfolded.current = null
  }, [whole])
  if (answer.total === 0) {
    return <NothingFound index={index} suggestions={answer.suggestions} hrefFor={hrefFor} />
  }
  return (
    <div ref={list}>
      {answer.groups.map(({ group, hits }) => {
        const isWhole = hits.length <= fewest + 2 || whole.includes(group)
        return (
          <section
            key={group}
            className={styles.group}
            aria-labelledby={`search_${group}`}
            data-group={group}
          >
            <h3 className={styles.name} id={`search_${group}`}>
              {groupNames[group]} <span className={styles.count}>{hits.length}</span>
            </h3>
            <div>
              <ul>
                {(isWhole ? hits : hits.slice(0, fewest)).map((hit) => (
                  <ResultRow
                    key={hit.document.id}
                    hit={hit}
                    href={hrefOf(hit.document.id)}
                    onFollow={onFollow}
                    onKeyDown={(event) => stepThroughResults(event, list.current, toField)}
                  />
                ))}
              </ul>
              {!isWhole && (
                <button
                  type="button"
                  className={styles.more}
                  onClick={() => {
                    unfolded.current = group
                    onShowWhole(group)
                  }}
                >
                  Show all {hits.length}
                </button>
              )}
            </div>
          </section>
        )
      })}
    </div>
  )
}
