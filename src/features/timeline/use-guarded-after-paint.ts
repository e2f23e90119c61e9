import { useCallback, useState } from 'react'
import { afterPaint } from '../../platform/after-paint'

/** `afterPaint`, for a part of the page: what fails then is for the part's boundary to say. */
export function useGuardedAfterPaint(): typeof afterPaint {
  const [fault, setFault] = useState<{ error: unknown } | null>(null)
  if (fault !== null) throw fault.error
  return useCallback(
    (act) =>
      afterPaint(() => {
        try {
          act()
        } catch (error) {
          setFault({ error })
        }
      }),
    [],
  )
}
