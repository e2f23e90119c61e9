import { type ComponentType, useEffect, useState } from 'react'
import type { VisitIndex } from '../../domain/visit-index'

/** Texts that are part of the page, by id of the article. */
export type BuiltInTexts = Readonly<Record<string, () => Promise<{ default: string }>>>

export type AttachedTextsProps = { index: VisitIndex; builtIn?: BuiltInTexts | undefined }

/** Place for the texts that the reader brings; comes once the page is there, and may fail alone. */
export function AttachedTexts(props: AttachedTextsProps) {
  const [Desk, setDesk] = useState<ComponentType<AttachedTextsProps> | null>(null)
  useEffect(() => {
    import('./attached/TextsDesk').then(
      ({ TextsDesk }) => setDesk(() => TextsDesk),
      () => {},
    )
  }, [])
  return Desk && <Desk {...props} />
}
