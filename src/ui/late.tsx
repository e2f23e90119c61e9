import { type ComponentType, lazy } from 'react'
import { island } from './island'

/**
 * A part of the page that is the same at every address. The document has it whole, so its code may
 * come late; and should it not come at all, what the document has stays. Its styles must not come
 * late: the sheet is imported where the part is used.
 */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Part = lazy(() =>
    load().then(
      (part) => ({ default: part }),
      () => new Promise<never>(() => {}),
    ),
  )
  return island<Props>((props) => <Part {...props} />)
}
