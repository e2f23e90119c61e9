import {
  type ComponentType,
  createContext,
  memo,
  Suspense,
  use,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useState,
} from 'react'
import { pressKept } from './early-press'
import styles from './late-island.module.css'

export type LatePart<Props extends object> = {
  load: () => Promise<ComponentType<Props>>
  /** the props that the part has in the document, where they are others than later */
  bare: (props: NoInfer<Props>) => Partial<NoInfer<Props>>
}

/** What is done when a part whose code came late stands where its markup of the document stood. */
export const WhenDrawn = createContext(() => {})

/** Markup of the document that no code comes for stays as it is. */
const never = new Promise<never>(() => {})

/**
 * An island whose code is a chunk of its own. In the document it stands like any other; in the
 * browser it keeps the markup of the document, drawn with `bare` for props, until its code is there.
 * New props that came before would make React throw that markup away. Should the code not come, the
 * markup stays for good, and that is said.
 */
export function lateIsland<Props extends object>({ load, bare }: LatePart<Props>) {
  let loading: Promise<boolean> | undefined
  let Part: ComponentType<Props> | undefined
  /** Whether the code came. */
  const loadOnce = () => {
    loading ??= load().then(
      (part) => {
        Part = part
        return true
      },
      () => false,
    )
    return loading
  }

  const Late = memo(function Late(props: Props) {
    if (Part === undefined && !use(loadOnce())) use(never)
    return Part && <Part {...props} />
  })

  const Island = memo(function Island(props: Props) {
    return (
      <Suspense>
        <Late {...props} />
      </Suspense>
    )
  })

  function LateIsland(props: Props) {
    const [state, setState] = useState(Part === undefined ? 'loading' : 'loaded')
    const drawn = useEffectEvent(use(WhenDrawn))
    // Made once: an equal object would be a new prop.
    const [inDocument] = useState(() => bare(props))
    useEffect(() => {
      void loadOnce().then((came) =>
        setState((now) => (now === 'loaded' ? now : came ? 'late' : 'missing')),
      )
    }, [])
    // React has hydrated the markup by then: new props do not pass it by.
    useLayoutEffect(() => {
      if (state !== 'late') return
      drawn()
      pressKept()
    }, [state])
    const isThere = state === 'late' || state === 'loaded'
    return (
      <>
        {state === 'missing' && (
          <p className={styles.missing} role="status" data-screen-only>
            A part of the page could not be loaded: what stands here does not follow what you
            choose.{' '}
            <button type="button" onClick={() => window.location.reload()}>
              Load the page again
            </button>
          </p>
        )}
        <Island {...props} {...(isThere ? {} : inDocument)} />
      </>
    )
  }
  return Object.assign(LateIsland, { load: loadOnce, isLoaded: () => Part !== undefined })
}
