import { Fragment } from 'react'
import type { CslItem } from '../../export/cite/csl-item'
import { reference, styles as referenceStyles, referenceText } from '../../export/cite/reference'
import { copyToClipboard } from '../../platform/clipboard'
import { download } from '../../platform/download'
import styles from './CitePage.module.css'

export type ReferenceOfProps = {
  /** what is cited, for the names of the buttons */
  name: string
  siglum?: string
  item: CslItem
  paragraphs: readonly number[]
  onSay: (said: string) => void
}

const formatNames = [
  { id: 'bibtex', name: 'BibLaTeX' },
  { id: 'ris', name: 'RIS' },
  { id: 'csl-json', name: 'CSL-JSON' },
] as const

/** One item in every style and form, each to be copied; the forms of reference managers also saved. */
export function ReferenceOf({ name, siglum, item, paragraphs, onSay }: ReferenceOfProps) {
  // each press is announced, also one that says the same as the press before it
  const copy = async (what: string, text: string) => {
    onSay('')
    const copied = await copyToClipboard(text)
    onSay(copied ? `Copied: ${name}, ${what}.` : `The browser did not let ${what} be copied.`)
  }
  const take = async (id: string, way: 'copy' | 'save') => {
    onSay('')
    try {
      const { citationFormats } = await import('../../export/cite/formats')
      const format = citationFormats.find((candidate) => candidate.id === id)
      if (format === undefined) throw new Error(`There is no format ${id}`)
      const text = format.write(item)
      if (way === 'copy') return await copy(format.name, text)
      const file = `${item.id}.${format.extension}`
      download(file, format.mediaType, text)
      onSay(`Saved: ${file}.`)
    } catch {
      onSay('That could not be written. Load the page again and try once more.')
    }
  }
  return (
    <div className={styles.item}>
      {siglum && (
        <p className={styles.siglum} aria-hidden="true">
          {siglum}
        </p>
      )}
      <dl className={styles.styles}>
        {referenceStyles.map(({ style, name: styleName }) => {
          const pieces = reference(item, style, paragraphs)
          return (
            <div key={style}>
              <dt>{styleName}</dt>
              <dd>
                <p>
                  {pieces.map(({ text, italic }, i) => {
                    const key = `${i} ${text}`
                    return italic ? <i key={key}>{text}</i> : <Fragment key={key}>{text}</Fragment>
                  })}
                </p>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => void copy(styleName, referenceText(pieces))}
                >
                  Copy
                  <span className="visually-hidden">
                    {' '}
                    {name}, {styleName}
                  </span>
                </button>
              </dd>
            </div>
          )
        })}
        <div>
          <dt>As a file</dt>
          <dd className={styles.forms}>
            {formatNames.map(({ id, name: format }) => (
              <span key={id}>
                {format}{' '}
                <button type="button" className="text-button" onClick={() => void take(id, 'copy')}>
                  Copy
                  <span className="visually-hidden">
                    {' '}
                    {name}, {format}
                  </span>
                </button>{' '}
                <button type="button" className="text-button" onClick={() => void take(id, 'save')}>
                  Save
                  <span className="visually-hidden">
                    {' '}
                    {name}, {format}
                  </span>
                </button>
              </span>
            ))}
          </dd>
        </div>
      </dl>
    </div>
  )
}
