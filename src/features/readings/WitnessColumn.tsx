import { articlesCited } from '../../domain/origins'
import type { Reading } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { CitationChips } from '../../ui/CitationChips'
import styles from './WitnessColumn.module.css'

export type WitnessColumnProps = { index: VisitIndex; witness: Reading['witnesses'][number] }

/** One witness: its article, the words that carry it, and what they say in our own. */
export function WitnessColumn({ index, witness }: WitnessColumnProps) {
  const { says, cites, followed } = witness
  const [cite] = cites
  return (
    <li className={styles.witness} data-followed={followed}>
      <p className={styles.source}>
        {articlesCited(cites, index.visit.articles).map((article) => (
          <span key={article.id}>
            <b>{article.siglum}</b> {article.csl['container-title']}{' '}
          </span>
        ))}
        {followed && <span className={styles.followed}>followed</span>}
      </p>
      {cite && <q className={styles.phrase}>{cite.phrase}</q>}
      <p className={styles.says}>
        {says}
        <CitationChips cites={cites} articles={index.article} />
      </p>
    </li>
  )
}
