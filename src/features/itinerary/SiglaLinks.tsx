import { passageLabel } from '../../domain/citation'
import { hrefToPassage } from '../../domain/fragment'
import { runLabel, type SiglaGroup } from '../../domain/sigla-runs'
import type { VisitIndex } from '../../domain/visit-index'
import styles from './SiglaLinks.module.css'

export type SiglaLinksProps = {
  groups: readonly SiglaGroup[]
  index: VisitIndex
  /** id of the event that the passage is opened beside */
  event: string
}

/** "A3,5,11–13 B2": each run of paragraphs leads to its first passage. */
export function SiglaLinks({ groups, index, event }: SiglaLinksProps) {
  return groups.map(({ article, siglum, runs }, g) => (
    <span key={article}>
      {g > 0 && ' '}
      {runs.map((run, i) => (
        <span key={run.first}>
          {i > 0 && ','}
          <a
            className={styles.sigla}
            href={hrefToPassage(passageLabel({ siglum }, run.first), event)}
            title={`${index.article.get(article)?.csl['container-title']}, paragraph ${runLabel(run)}`}
            aria-label={`${siglum}${runLabel(run)}`}
          >
            {i === 0 && siglum}
            {runLabel(run)}
          </a>
        </span>
      ))}
    </span>
  ))
}
