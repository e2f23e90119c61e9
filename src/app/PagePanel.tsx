import { type ReactNode, useCallback } from 'react'
import { WhenDrawn } from '../ui/late-island'
import { PanelBoundary } from '../ui/PanelBoundary'
import type { Page } from './address'
import styles from './PagePanel.module.css'

export type PagePanelProps = {
  name: Page
  /** as it is called should it fail */
  what: string
  isHidden: boolean
  /** told when code that came late draws the page anew; always the same function */
  onDrawn: (page: Page) => void
  children: ReactNode
}

/** One page of those that share the document: shown or hidden, and failing by itself. */
export function PagePanel({ name, what, isHidden, onDrawn, children }: PagePanelProps) {
  const drawn = useCallback(() => onDrawn(name), [name, onDrawn])
  return (
    <div data-page={name} className={styles.page} hidden={isHidden}>
      <PanelBoundary name={what}>
        <WhenDrawn value={drawn}>{children}</WhenDrawn>
      </PanelBoundary>
    </div>
  )
}
