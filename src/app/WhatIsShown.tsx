import { longDay } from '../domain/calendar-day'
import { UNDATED } from '../domain/programme'
import type { VisitIndex } from '../domain/visit-index'
import styles from './App.module.css'
import type { View } from './address'
import { viewSubject } from './view-title'

export type WhatIsShownProps = { index: VisitIndex; view: View | null }

/** Tells assistive technology what a step led to, and everyone when an address leads nowhere. */
export function WhatIsShown({ index, view }: WhatIsShownProps) {
  const instead = view && (view.day === UNDATED ? 'what has no day' : longDay(view.day))
  return (
    <div data-screen-only>
      <p className="visually-hidden" role="status">
        {view && view.q === '' && viewSubject(view, index)}
      </p>
      {view?.unknown && (
        <p className={styles.notice} role="status">
          Nothing here answers to{' '}
          <q>
            <bdi>{Array.from(view.unknown).slice(0, 80)}</bdi>
          </q>
          .{view.page === 'days' && ` This is ${instead}.`}
        </p>
      )}
    </div>
  )
}
