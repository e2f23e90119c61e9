import { type ReactNode, useState } from 'react'
import type { VisitIndex } from '../../domain/visit-index'
import styles from './AddText.module.css'
import { attachMachinery, useAttachedTexts } from './attached-texts'

export type AddTextProps = {
  index: VisitIndex
  /** whether the article's text is attached already */
  attached: boolean
  children: ReactNode
}

/** The ways to an article's words, with one more: the reader's own copy. */
export function AddText({ index, attached, children }: AddTextProps) {
  const { machinery } = useAttachedTexts()
  const [open, setOpen] = useState(false)
  return (
    <>
      <p className={styles.ways}>
        {children}
        <button
          type="button"
          className="text-button"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open)
            void attachMachinery()
          }}
        >
          {attached ? 'Add another copy' : 'Add the article’s text'}
        </button>
      </p>
      {open && machinery && <machinery.AttachForm index={index} />}
    </>
  )
}
