import { type ComponentType, memo, Suspense, use, useEffect, useState } from 'react'

export type LatePart<Props extends object> = {
  load: () => Promise<ComponentType<Props>>
  /** the props that the part has in the document, where they are others than later */
  bare: Partial<Props>
  /** its style modules: named here they come with the page, which shows the part from the start */
  sheets: readonly CSSModuleClasses[]
}

/**
 * An island whose code is a chunk of its own. In the document it stands like any other; in the
 * browser it keeps the markup of the document, drawn with `bare` for props, until its code is there.
 * New props that came before would make React throw that markup away.
 */
export function lateIsland<Props extends object>({ load, bare, sheets }: LatePart<Props>) {
  let loading: Promise<void> | undefined
  let Part: ComponentType<Props> | undefined
  const loadOnce = () => {
    loading ??= load().then((part) => {
      Part = part
    })
    return loading
  }

  const Late = memo(function Late(props: Props) {
    if (Part === undefined) use(loadOnce())
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
    const [isLoaded, setLoaded] = useState(false)
    useEffect(() => {
      loadOnce().then(
        () => setLoaded(true),
        // said by the island itself, to the boundary around it
        () => setLoaded(true),
      )
    }, [])
    return <Island {...props} {...(isLoaded ? {} : bare)} />
  }
  // A bundler leaves out what nothing holds on to.
  return Object.assign(LateIsland, { sheets })
}
