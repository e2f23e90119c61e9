import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { VisitIndex } from '../../domain/visit-index'
import { afterStepBack, isFocusLost } from './after-step-back'
import { loadMachinery, type Machinery } from './load-machinery'
import styles from './SearchPanel.module.css'

export type SearchPanelProps = {
  index: VisitIndex
  /** what the address asks for; empty for no search */
  q: string
  /** whether a filter narrows the lists; a search goes through everything all the same */
  isFiltered: boolean
  toResults: RefObject<boolean>
  /** the link to a record, without the search */
  hrefOf: (id: string) => string
  /** the link to the results for another query */
  hrefFor: (query: string) => string
}

const toField = () => document.querySelector<HTMLElement>('search input')?.focus()

/** The results of what the address asks for, in the place of the page; nothing where it asks for nothing. */
export function SearchPanel(props: SearchPanelProps) {
  const { index, q, isFiltered, toResults, hrefOf, hrefFor } = props
  const [machinery, setMachinery] = useState<Machinery | 'missing' | null>(null)
  const [whole, setWhole] = useState<{ q: string; groups: string[] }>({ q: '', groups: [] })
  const followed = useRef<{ q: string; id: string } | null>(null)
  const panel = useRef<HTMLElement>(null)

  useEffect(() => {
    if (q === '') return
    let isOver = false
    loadMachinery().then(
      (loaded) => isOver || setMachinery(loaded),
      () => isOver || setMachinery('missing'),
    )
    return () => {
      isOver = true
    }
  }, [q])

  const parts = machinery === 'missing' ? null : machinery
  const search = useMemo(() => parts?.createSearch(index), [parts, index])
  const answer = useMemo(() => (q === '' ? null : (search?.(q) ?? null)), [search, q])
  const groups = whole.q === q ? whole.groups : []

  useEffect(() => {
    if (answer === null) return
    const wasHere = followed.current?.q === answer.query ? followed.current.id : null
    const selector = wasHere === null ? '[data-result]' : `[data-result='${CSS.escape(wasHere)}']`
    const result = panel.current?.querySelector<HTMLElement>(selector)
    followed.current = null
    if (wasHere !== null && isFocusLost()) {
      afterStepBack(() => {
        result?.focus({ preventScroll: true })
        result?.scrollIntoView({ block: 'center' })
      })
    } else if (toResults.current) result?.focus()
    toResults.current = false
  }, [answer, toResults])

  const said =
    machinery === 'missing'
      ? 'The search could not be loaded. Load the page again to search.'
      : answer && parts
        ? parts.sayAnswer(answer)
        : 'Searching'
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-labelledby={q === '' ? undefined : 'search_results'}
      data-screen-only
    >
      {q !== '' && (
        <h2 className={styles.heading} id="search_results">
          Results for{' '}
          <q>
            <bdi>{q.length > 80 ? [...Array.from(q).slice(0, 80), '…'] : q}</bdi>
          </q>
        </h2>
      )}
      <p className={styles.said} role="status">
        {q === '' ? '' : `${said}${isFiltered ? '. The filter does not narrow a search' : ''}`}
      </p>
      {answer && parts && (
        <parts.SearchResults
          index={index}
          answer={answer}
          whole={groups}
          onShowWhole={(group) => setWhole({ q, groups: [...groups, group] })}
          onFollow={(id) => {
            followed.current = { q, id }
          }}
          toField={toField}
          hrefOf={hrefOf}
          hrefFor={hrefFor}
        />
      )}
    </section>
  )
}
