import { hrefTo } from '../../domain/fragment'
import type { Reading } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { CitationChips } from '../../ui/CitationChips'
import styles from './ReadingCase.module.css'

export type ReadingCaseProps = { index: VisitIndex; reading: Reading; chosen: boolean }

type Witness = Reading['witnesses'][number]

function WitnessColumn({ index, witness }: { index: VisitIndex; witness: Witness }) {
  const sources = index.visit.articles.filter(({ id }) =>
    witness.cites.some((cite) => cite.article === id),
  )
  const [cite] = witness.cites
  return (
    <li className={styles.witness}>
      <p className={styles.source}>
        {sources.map((article) => (
          <span key={article.id}>
            <b>{article.siglum}</b> {article.csl['container-title']}{' '}
          </span>
        ))}
      </p>
      {cite && <q className={styles.phrase}>{cite.phrase}</q>}
      <p className={styles.says}>
        {witness.says}
        <CitationChips cites={witness.cites} articles={index.article} />
      </p>
    </li>
  )
}

/** One question: the witnesses, what is shown, why, and apart from them what the editor found. */
export function ReadingCase({ index, reading, chosen }: ReadingCaseProps) {
  const silent = index.visit.articles.filter(
    ({ id }) => !reading.witnesses.some(({ cites }) => cites.some((cite) => cite.article === id)),
  )
  const heading = `${reading.id}-question`
  return (
    <article className={styles.case} id={reading.id} aria-labelledby={heading} data-chosen={chosen}>
      <h4 id={heading} className={styles.question} tabIndex={-1}>
        {reading.question}
      </h4>
      <ul className={styles.witnesses}>
        {reading.witnesses.map((witness) => (
          <WitnessColumn key={witness.says} index={index} witness={witness} />
        ))}
      </ul>
      <dl className={styles.verdict}>
        <div>
          <dt>The viewer shows</dt>
          <dd>{reading.shown}</dd>
        </div>
        <div>
          <dt>Why</dt>
          <dd>{reading.because}</dd>
        </div>
        {reading.evidence && (
          <div className={styles.evidence}>
            <dt>The editor’s, from outside</dt>
            {reading.evidence.map(({ says, url }) => (
              <dd key={url}>
                {says}{' '}
                <a href={url} rel="noopener noreferrer">
                  {new URL(url).hostname.replace(/^(www|amp)\./, '')}
                </a>
              </dd>
            ))}
          </div>
        )}
      </dl>
      <p className={styles.trail}>
        {silent.length > 0 && (
          <span>Silent: {silent.map((article) => article.siglum).join(', ')}</span>
        )}
        {reading.events.map((id) => (
          <a key={id} href={hrefTo(id)}>
            {index.event.get(id)?.title}
          </a>
        ))}
      </p>
    </article>
  )
}
