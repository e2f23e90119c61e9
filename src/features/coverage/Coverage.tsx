import type { VisitIndex } from '../../domain/visit-index'
import { late } from '../../ui/late'
import styles from './Coverage.module.css'

export type CoverageProps = { index: VisitIndex }

const Page = late(() => import('./CoveragePage').then(({ CoveragePage }) => CoveragePage))

/** Who reported what and who was silent, and what became of every paragraph. */
export function Coverage({ index }: CoverageProps) {
  return (
    <div className={styles.page}>
      <Page index={index} />
    </div>
  )
}
