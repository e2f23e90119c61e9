import type { Garble } from '../domain/visit'
import styles from './GarbleNote.module.css'

export type GarbleNoteProps = {
  garble: Garble
  /** whether the garbled words are given here; not where they already stand above */
  quoted: boolean
}

const meantHow: Readonly<Record<Garble['sure'], string>> = {
  certain: 'Certainly meant',
  likely: 'Likely meant',
  possible: 'Possibly meant',
  unknown: 'What was meant is not known',
}

/** What is printed, what was likely meant, how sure that is, and on what evidence. */
export function GarbleNote({ garble: { cite, meant, sure, because }, quoted }: GarbleNoteProps) {
  return (
    <p className={styles.garble}>
      <span aria-hidden="true">† </span>Garbled{!quoted && ' in print. '}
      {quoted && (
        <>
          : <q>{cite.phrase}</q>.{' '}
        </>
      )}
      {meantHow[sure]}
      {meant && (
        <>
          : <b>{meant}</b>
        </>
      )}
      . {because}
    </p>
  )
}
