import { useSyncExternalStore } from 'react'
import { slashKey } from '../../platform/slash-key'
import { loadMachinery } from './load-machinery'
import styles from './SearchField.module.css'
import { type SearchFieldState, useSearchField } from './use-search-field'

export type SearchFieldProps = SearchFieldState

const what = 'Search people, places, words'

/** Where a search is typed. Up to the first use it is only a field: nothing of the search is loaded. */
export function SearchField(props: SearchFieldProps) {
  const { input, type, goToResults, leave } = useSearchField(props)
  const hasSlash = useSyncExternalStore(slashKey.subscribe, slashKey.get, () => true)
  return (
    // No form: before the scripts run, Enter would send it, against the page's own policy.
    <search>
      <div className={styles.search}>
        <input
          ref={input}
          className={styles.input}
          type="search"
          name="q"
          aria-label={what}
          aria-keyshortcuts={hasSlash ? '/' : undefined}
          placeholder="Search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          onFocus={() => {
            loadMachinery().catch(() => {})
          }}
          onInput={type}
          onKeyDown={(event) => {
            if (!/^(ArrowDown|Enter)$/.test(event.key) || event.nativeEvent.isComposing) return
            if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
            event.preventDefault()
            goToResults()
          }}
        />
        {hasSlash && (
          <span className={styles.hint} aria-hidden="true">
            /
          </span>
        )}
        <button type="button" className={styles.clear} onClick={leave}>
          Clear
        </button>
      </div>
    </search>
  )
}
