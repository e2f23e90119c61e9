import { useId, useState } from 'react'
import type { VisitIndex } from '../../../domain/visit-index'
import styles from './AttachForm.module.css'
import { takeFiles, takePastedText } from './take-texts'

export type AttachFormProps = { index: VisitIndex }

/** Where the reader gives the article's words: files, or pasted text. */
export function AttachForm({ index }: AttachFormProps) {
  const [pasted, setPasted] = useState('')
  const id = useId()
  return (
    <div className={styles.form}>
      <p>
        If you have the articles, as plain text or as saved web pages, give them here or drop them
        anywhere on the page. Each is recognised by its words. They are kept in this browser until
        you remove them, and never sent anywhere.
      </p>
      <p className={styles.field}>
        <label htmlFor={`${id}-files`}>Files</label>
        <input
          id={`${id}-files`}
          type="file"
          multiple
          accept=".txt,.html,.htm,.xhtml,text/plain,text/html"
          onChange={({ currentTarget }) => {
            void takeFiles(index, [...(currentTarget.files ?? [])])
            currentTarget.value = ''
          }}
        />
      </p>
      <form
        className={styles.field}
        onSubmit={(event) => {
          event.preventDefault()
          // what was not recognised stays in the field, to be mended or copied
          void takePastedText(index, pasted).then((taken) => {
            if (taken) setPasted((now) => (now === pasted ? '' : now))
          })
        }}
      >
        <label htmlFor={`${id}-words`}>Or its text</label>
        <textarea
          id={`${id}-words`}
          rows={3}
          value={pasted}
          onChange={({ currentTarget }) => setPasted(currentTarget.value)}
        />
        <button type="submit" disabled={pasted.trim() === ''}>
          Read the pasted text
        </button>
      </form>
    </div>
  )
}
