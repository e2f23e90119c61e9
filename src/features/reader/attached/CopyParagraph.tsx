import type { Segment } from '../../../domain/text-segments'
import type { AttachedCopy, MarkedPhrase } from './attached-copy'
import styles from './CopyParagraph.module.css'
import { PrintedInstead } from './PrintedInstead'

export type CopyParagraphProps = {
  copy: AttachedCopy
  n: number
  /** id of the event that led here: its phrases stand out */
  event: string | null
}

type MarkProps = {
  segment: Segment<MarkedPhrase>
  phrases: readonly string[]
  event: string | null
}

function Mark({ segment, phrases, event }: MarkProps) {
  const here = segment.of.some(({ events }) => events.some(({ id }) => id === event))
  return (
    <mark
      className={styles.mark}
      data-phrases={segment.of.map(({ phrase }) => phrases.indexOf(phrase)).join(' ')}
      data-here={here}
      data-same={segment.of.every(({ same }) => same)}
    >
      {segment.text}
    </mark>
  )
}

/** A paragraph in the article's own words, every cited phrase marked; says where it differs. */
export function CopyParagraph({ copy, n, event }: CopyParagraphProps) {
  const paragraph = copy.paragraphs.get(n)
  if (paragraph === undefined) {
    return <p className={styles.note}>Your copy does not have this paragraph.</p>
  }
  const changed = copy.differences.changed.find((one) => one.n === n)
  const phrases = [
    ...new Set(paragraph.segments.flatMap((segment) => segment.of.map(({ phrase }) => phrase))),
  ]
  let at = 0
  return (
    <div className={styles.words}>
      <p className={styles.text} data-copied>
        {paragraph.segments.map((segment) => {
          const key = at
          at += segment.text.length
          return segment.of.length === 0 ? (
            segment.text
          ) : (
            <Mark key={key} segment={segment} phrases={phrases} event={event} />
          )
        })}
      </p>
      {changed && (
        <p className={styles.note}>
          Your copy differs here: <PrintedInstead changed={changed} />
        </p>
      )}
    </div>
  )
}
