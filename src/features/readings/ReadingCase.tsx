import { hrefTo } from '../../domain/fragment'
import type { Reading } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { GarbleNote } from '../../ui/GarbleNote'
import { AbsentColumn } from './AbsentColumn'
import { ForecastLine } from './ForecastLine'
import styles from './ReadingCase.module.css'
import { WitnessColumn } from './WitnessColumn'

export type ReadingCaseProps = { index: VisitIndex; reading: Reading; chosen: boolean }

/** One question: the witnesses, what is shown, why, and apart from them what the editor found. */
export function ReadingCase({ index, reading, chosen }: ReadingCaseProps) {
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
        <AbsentColumn index={index} reading={reading} />
      </ul>
      {reading.garbles && (
        <div className={styles.garbles}>
          {reading.garbles.map((garble) => (
            <GarbleNote key={garble.cite.phrase} garble={garble} quoted />
          ))}
        </div>
      )}
      {reading.kind === 'forecast' && <ForecastLine index={index} reading={reading} />}
      <dl className={styles.verdict}>
        <div className={styles.shown}>
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
      {reading.kind !== 'forecast' && reading.events.length > 0 && (
        <p className={styles.trail}>
          {reading.events.map((id) => (
            <a key={id} href={hrefTo(id)}>
              {index.event.get(id)?.title}
            </a>
          ))}
        </p>
      )}
    </article>
  )
}
