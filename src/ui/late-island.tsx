import { type ComponentType, memo, Suspense, use, useEffect, useState } from 'react'
import styles from './late-island.module.css'

export type LatePart<Props extends object> = {
  load: () => Promise<ComponentType<Props>>
  /** the props that the part has in the document, where they are others than later */
  bare: Partial<Props>
  /** its style modules: named here they come with the page, which shows the part from the start */
  sheets: Readonly<Record<string, unknown>>
}

/** Markup of the document that no code comes for stays as it is. */
const never = new Promise<never>(() => {})

/**
 * An island whose code is a chunk of its own. In the document it stands like any other; in the
 * browser it keeps the markup of the document, drawn with `bare` for props, until its code is there.
 * New props that came before would make React throw that markup away. Should the code not come, the
 * markup stays for good, and that is said.
 */
export function lateIsland<Props extends object>({ load, bare, sheets }: LatePart<Props>) {
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
    useEffect(() => {
      void loadOnce().then((came) => setState(came ? 'loaded' : 'missing'))
    }, [])
    return (
      <>
        {state === 'missing' && (
          <p className={styles.missing} role="status">
            A part of the page could not be loaded. All of its text is here, but it does not follow
            what you choose.{' '}
            <button type="button" onClick={() => window.location.reload()}>
              Load the page again
            </button>
          </p>
        )}
        <Island {...props} {...(state === 'loaded' ? {} : bare)} />
      </>
    )
  }
  // A bundler leaves out what nothing holds on to.
  return Object.assign(LateIsland, { load: loadOnce, sheets })
}
