import styles from './ReadingMark.module.css'

export type ReadingMarkProps = { kind: 'differ' | 'garbled' }

/** "Not equal" drawn as two bars struck through, since many fonts lack it; a dagger for a garble. */
export function ReadingMark({ kind }: ReadingMarkProps) {
  if (kind === 'garbled') {
    return (
      <span className={styles.dagger} role="img" aria-label="garbled in an article">
        †
      </span>
    )
  }
  return (
    <svg className={styles.differ} viewBox="0 0 10 12" role="img" aria-label="sources differ">
      <path d="M.5 4.2h9M.5 7.8h9M7.3.8 2.7 11.2" />
    </svg>
  )
}

export type ReadingMarksProps = { signs: readonly ReadingMarkProps['kind'][] }

export function ReadingMarks({ signs }: ReadingMarksProps) {
  return signs.map((kind) => (
    <span key={kind} className={styles.joined}>
      <ReadingMark kind={kind} />
    </span>
  ))
}
