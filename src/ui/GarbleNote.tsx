import type { Garble } from '../domain/visit'
import styles from './GarbleNote.module.css'

export type GarbleNoteProps = {
  garble: Garble
  /** whether the garbled words are given here; not where they already stand above */
  quoted: boolean
}

const surely: Readonly<Record<Garble['sure'], string>> = {
  certain: 'certainly',
  likely: 'likely',
  possible: 'possibly',
  unknown: 'not known',
}

/** What is printed, what was likely meant, how sure that is, and on what evidence. */
export function GarbleNote({ garble: { cite, meant, sure, because }, quoted }: GarbleNoteProps) {
  return (
    <p className={styles.garble}>
      <span aria-hidden="true">† </span>Garbled in print
      {quoted && (
        <>
          : <q>{cite.phrase}</q>
        </>
      )}
      . Meant, {surely[sure]}
      {meant && (
        <>
          : <b>{meant}</b>
        </>
      )}
      . {because}
    </p>
  )
}
