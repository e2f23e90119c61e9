import { type ComponentType, memo, Suspense } from 'react'

/**
 * A part of the page that comes to life by itself: as long as its props stay the same it is not
 * drawn anew, and until it is hydrated it does not hold up the rest. The boundary stands inside the
 * memo, because a boundary that gets new props is hydrated at once.
 */
export function island<Props extends object>(Part: ComponentType<Props>) {
  return memo(function Island(props: Props) {
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    )
  })
}
