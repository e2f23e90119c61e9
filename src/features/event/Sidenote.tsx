import { Fragment } from 'react'
import { archivedAddress, originalAddress, passageLabel } from '../../domain/citation'
import { hrefToPassage } from '../../domain/fragment'
import type { Cite, Garble } from '../../domain/visit'
import type { VisitIndex } from '../../domain/visit-index'
import { GarbleNote } from '../../ui/GarbleNote'
import styles from './Sidenote.module.css'

export type SidenoteProps = {
  index: VisitIndex
  /** of one paragraph: several phrases told by one chain, or one phrase told by several */
  cites: readonly [Cite, ...Cite[]]
  event: string
  /** what stands garbled in the paragraph, if it is told here */
  garbles: readonly Garble[]
}

/** Where the words stand: article, paragraph, phrase, who told whom, and the ways there. */
export function Sidenote({ index, cites, event, garbles }: SidenoteProps) {
  const [cite] = cites
  const article = index.article.get(cite.article)
  if (!article) return null
  const label = passageLabel(article, cite.paragraph)
  const chains = new Set(
    cites.flatMap(({ via }) =>
      via
        ? [
            [...via]
              .reverse()
              .map((id) => `${index.person.get(id)?.name ?? id} → `)
              .join(''),
          ]
        : [],
    ),
  )
  const phrases = new Map(cites.map(({ phrase, note }) => [phrase, note]))
  return (
    <div className={styles.note} role="note" aria-label={`Source ${label}`}>
      <p>
        <b>{label}</b> {article.csl['container-title']}, ¶ {cite.paragraph} of{' '}
        {article.paragraphs.length}
      </p>
      {[...chains].map((chain) => (
        <p key={chain} className={styles.via} title="Who told whom, as printed">
          {chain}
          {article.siglum}
        </p>
      ))}
      {[...phrases].map(([phrase, note]) => (
        <Fragment key={phrase}>
          <q className={styles.phrase}>{phrase}</q>
          {note && garbles.length === 0 && <p className={styles.garble}>† {note}</p>}
        </Fragment>
      ))}
      {garbles.map((garble) => (
        <GarbleNote
          key={garble.cite.phrase}
          garble={garble}
          quoted={!phrases.has(garble.cite.phrase)}
        />
      ))}
      <p className={styles.ways}>
        <a href={hrefToPassage(label, event)}>
          outline<span className="visually-hidden"> of the article, at {label}</span>
        </a>
        <a href={originalAddress(article, cite.phrase)} rel="noopener noreferrer">
          original<span className="visually-hidden"> of {label}</span>
        </a>
        <a
          href={archivedAddress(article, index.visit.to)}
          rel="noopener noreferrer"
          title="The Internet Archive’s copy, if it holds one"
        >
          archived<span className="visually-hidden"> copy of {label}</span>
        </a>
      </p>
    </div>
  )
}
