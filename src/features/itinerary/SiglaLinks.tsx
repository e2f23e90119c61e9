import { passageLabel } from '../../domain/citation'
import { hrefTo, hrefToPassage } from '../../domain/fragment'
import { runLabel, type SiglaGroup, siglaText } from '../../domain/sigla-runs'
import type { VisitIndex } from '../../domain/visit-index'
import styles from './SiglaLinks.module.css'

export type SiglaLinksProps = {
  groups: readonly SiglaGroup[]
  index: VisitIndex
  /** id of the event that the passage is opened beside */
  event: string
}

/** Each run of paragraphs leads to its first passage: small, as a printed document may have it. */
function PassageLinks({ groups, index, event }: SiglaLinksProps) {
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

/**
 * "A3,5,11–13 B2". On paper each run is a link of its own; on the screen, where a finger has to hit
 * it, several are one link to the event, which has a chip for each.
 */
export function SiglaLinks(props: SiglaLinksProps) {
  const { groups, event } = props
  const text = siglaText(groups)
  const [only] = groups
  if (groups.length === 1 && only?.runs.length === 1) {
    return (
      <a
        className={`${styles.sigla} ${styles.target}`}
        href={hrefToPassage(passageLabel(only, only.runs[0]?.first ?? 1), event)}
      >
        {text}
      </a>
    )
  }
  return (
    <>
      <span className={styles.paper}>
        <PassageLinks {...props} />
      </span>
      <a className={`${styles.sigla} ${styles.target} ${styles.screen}`} href={hrefTo(event)}>
        {text}
      </a>
    </>
  )
}
