import { passageLabel } from '../../../domain/citation'
import { hrefToPassage } from '../../../domain/fragment'
import { counted } from '../../../domain/number-words'
import type { Article } from '../../../domain/visit'
import type { VisitIndex } from '../../../domain/visit-index'
import type { AttachedCopy } from './attached-copy'
import styles from './CopyStatus.module.css'
import { PrintedInstead } from './PrintedInstead'
import { removeCopy } from './take-texts'

export type CopyStatusProps = {
  index: VisitIndex
  article: Article
  copy: AttachedCopy
  /** the event beside the article, so that links keep it */
  event: string | null
}

const places: Record<AttachedCopy['place'], string> = {
  kept: 'It is kept in this browser until you remove it, and never sent anywhere.',
  'for-now':
    'This browser keeps nothing here: it stays until you leave the page. It is never sent.',
  'built-in': 'It is part of this edition of the page.',
}

function agreement({ copy, differences }: AttachedCopy, article: Article): string {
  const all = counted(article.paragraphs.length, 'paragraph')
  if (copy.identical) return 'It is, letter by letter, the text that the outline was made from.'
  const { changed, missing, added } = differences
  if (changed.length + missing.length + added.length > 0)
    return 'It differs from the text that the outline was made from:'
  const rest =
    copy.around > 0 ? ` ${counted(copy.around, 'line')} around the article left out.` : ''
  return `All ${all} have the words that the outline was made from; spacing or quotation marks differ.${rest}`
}

/** What is known of the reader's copy, and the way to be rid of it. */
export function CopyStatus({ index, article, copy, event }: CopyStatusProps) {
  const { changed, missing, added } = copy.differences
  const passage = (n: number) => {
    const label = passageLabel(article, n)
    return <a href={hrefToPassage(label, event ?? undefined)}>{label}</a>
  }
  return (
    <div className={styles.status}>
      <p>
        The words are from {copy.place === 'built-in' ? copy.name : `your copy, ${copy.name}`}.{' '}
        {places[copy.place]}{' '}
        {copy.place !== 'built-in' && (
          <button
            type="button"
            className="text-button"
            onClick={() => removeCopy(index, article.id)}
          >
            Remove
            <span className="visually-hidden"> the text of {article.csl['container-title']}</span>
          </button>
        )}
      </p>
      <p>{agreement(copy, article)}</p>
      {changed.length + missing.length + added.length > 0 && (
        <ul className={styles.differences} aria-label="What differs">
          {changed.map((one) => (
            <li key={`changed ${one.n}`}>
              {passage(one.n)} changed: <PrintedInstead changed={one} />
            </li>
          ))}
          {missing.map((n) => (
            <li key={`missing ${n}`}>{passage(n)} missing.</li>
          ))}
          {added.map(({ after, text }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing but its place tells two alike apart
            <li key={`added ${i}`}>
              Added {after === 0 ? 'before the first' : <>after {passage(after)}</>}:{' '}
              <q>{text.length > 120 ? `${text.slice(0, 117)}…` : text}</q>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
