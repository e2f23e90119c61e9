import { hrefTo, pageFragments } from '../../../domain/fragment'
import type { VisitIndex } from '../../../domain/visit-index'
import styles from './SearchResults.module.css'

export type NothingFoundProps = {
  index: VisitIndex
  suggestions: readonly string[]
  /** the link to the results for another query */
  hrefFor: (query: string) => string
}

/** What was searched, and where to look instead. */
export function NothingFound({ index, suggestions, hrefFor }: NothingFoundProps) {
  const { events, people, places, readings, articles } = index.visit
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0)
  return (
    <div className={styles.nothing}>
      {suggestions.length > 0 && (
        <p>
          Names that begin alike:{' '}
          {suggestions.map((name, at) => (
            <span key={name}>
              {at > 0 && ', '}
              <a href={hrefFor(name)}>{name}</a>
            </span>
          ))}
          .
        </p>
      )}
      <p>
        The search covers {events.length} events with every sentence, {people.length} people and
        organisations and {places.length} places in every spelling, {readings.length} readings, and
        the outlines of {paragraphs} paragraphs. Of the articles’ own words it knows only those that
        are cited.
      </p>
      <p>
        Try fewer words or the beginning of one, or look through{' '}
        <a href={hrefTo(pageFragments.people)}>people and places</a>,{' '}
        <a href={hrefTo(pageFragments.readings)}>where the articles differ</a> or{' '}
        <a href={hrefTo(pageFragments.articles)}>the articles</a>.
      </p>
    </div>
  )
}
