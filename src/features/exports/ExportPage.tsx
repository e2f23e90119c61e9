import { useState } from 'react'
import type { Edition } from '../../domain/edition'
import { pageFragments } from '../../domain/fragment'
import { counted } from '../../domain/number-words'
import type { VisitIndex } from '../../domain/visit-index'
import type { TakenScope } from '../../export/export-format'
import { takingOf } from '../../export/taking'
import { copyToClipboard } from '../../platform/clipboard'
import { download } from '../../platform/download'
import styles from './ExportPage.module.css'
import { type FormatOffered, formatsOffered } from './formats-offered'
import { ScopeChoice } from './ScopeChoice'

export type ExportPageProps = {
  index: VisitIndex
  /** what the filter leaves of it; null without one */
  shown: VisitIndex | null
  edition: Edition
  scope: TakenScope
}

type Way = 'saved' | 'copied'

/** The visit, or some of it, in the forms that other programs read. */
export function ExportPage({ index, shown, edition, scope }: ExportPageProps) {
  const [answer, setAnswer] = useState<{ of: TakenScope; said: string } | null>(null)
  const taking = takingOf({ index, shown: shown ?? index, scope, edition })
  // An answer is of the choice that it was given for.
  const said = answer?.of === scope ? answer.said : ''
  const setSaid = (said: string) => setAnswer({ of: scope, said })
  const amount = counted(taking.events.length, 'event')

  const take = async ({ id, name }: FormatOffered, way: Way) => {
    try {
      const { exportFormats, fileNameOf } = await import('../../export/formats')
      const format = exportFormats.find((candidate) => candidate.id === id)
      if (format === undefined) throw new Error(`There is no format ${id}`)
      const text = format.write(taking)
      const file = fileNameOf(taking, format)
      if (way === 'saved') download(file, format.mediaType, text)
      const done = way === 'saved' || (await copyToClipboard(text))
      const what = taking.events.length === 0 ? 'no event: a valid, empty file' : amount
      if (!done) setSaid(`The browser did not let ${name} be copied. It can still be saved.`)
      else setSaid(way === 'saved' ? `${file}: ${what}.` : `Copied as ${name}: ${what}.`)
    } catch {
      setSaid(`${name} could not be written. Load the page again and try once more.`)
    }
  }

  return (
    <div className={styles.page}>
      <div className={styles.what}>
        <h2 id={pageFragments.export} tabIndex={-1}>
          Export
        </h2>
        <ScopeChoice index={index} shown={shown} scope={scope} />
      </div>
      <div>
        <p className={styles.bare}>
          Your browser runs no scripts here, and it takes them to write a file.
        </p>
        <p className={styles.said} role="status">
          {said}
        </p>
        <table className={styles.formats}>
          <caption className="visually-hidden">Formats</caption>
          <tbody>
            {formatsOffered.map((offered) => (
              <tr key={offered.id}>
                <th scope="row">
                  {offered.name} <span>{offered.file}</span>
                </th>
                <td>
                  {offered.holds} <span className={styles.lacks}>{offered.lacks}</span>
                </td>
                <td className={styles.ways}>
                  <button
                    type="button"
                    className="text-button"
                    onClick={() => void take(offered, 'saved')}
                  >
                    Save<span className="visually-hidden"> {offered.name}</span>
                  </button>
                  <button
                    type="button"
                    className="text-button"
                    onClick={() => void take(offered, 'copied')}
                  >
                    Copy<span className="visually-hidden"> {offered.name}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {edition.offline.kind === 'offered' && (
          <p className={styles.schema}>
            The form of the dataset as a <a href="schema/dataset.schema.json">JSON Schema</a>.
          </p>
        )}
      </div>
    </div>
  )
}
