import type { Edition } from '../../domain/edition'
import { hrefToCite, pageFragments } from '../../domain/fragment'
import { counted, countedInWords } from '../../domain/number-words'
import { citesOf, type VisitIndex } from '../../domain/visit-index'
import { Legend } from '../../ui/Legend'
import styles from './AboutPage.module.css'
import { AccessibilityNote } from './AccessibilityNote'
import { OfflineCopyNote } from './OfflineCopyNote'
import { SlashSwitch } from './SlashSwitch'

export type AboutPageProps = { index: VisitIndex; edition: Edition }

export function AboutPage({ index, edition }: AboutPageProps) {
  const { events, articles, readings } = index.visit
  const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0)
  const cites = events.reduce((sum, event) => sum + citesOf(event).length, 0)
  const sentences = events.reduce((sum, event) => sum + event.statements.length, 0)
  return (
    <div className={styles.page}>
      <h2 id={pageFragments.about} tabIndex={-1}>
        About this timeline
      </h2>
      <div className={styles.columns}>
        <section>
          <h3>What it is</h3>
          <p>
            {counted(events.length, 'event')} in {counted(sentences, 'sentence')}, taken by hand
            from the {counted(paragraphs, 'paragraph')} of{' '}
            {countedInWords(articles.length, 'news article')}. {counted(cites, 'citation')} tie the
            sentences, dates and names to the words that they rest on.
            {readings.length > 0 &&
              ` ${counted(readings.length, 'reading')} say where the articles differ, are garbled or are silent.`}
          </p>
          <p>
            The sentences are our own. Of an article no more is quoted than a phrase of two to eight
            words, so that the place can be found.
          </p>
        </section>
        <section>
          <h3>How a citation reads</h3>
          <p>
            A6 is article A, paragraph 6. It leads to the outline of the article, where the
            paragraph is marked and every event that uses it is listed. “Original” opens the article
            at the phrase, if your browser knows text fragments; “archived” asks the Internet
            Archive for a copy. Whether either is still there was not checked.
          </p>
          <p>
            Where an article passes on what another said, the chain stands beside the phrase. The
            same news that reaches two articles from one agency is one report, not two.
          </p>
        </section>
        <section>
          <h3>Time</h3>
          <p>
            What was not printed is not shown. An hour that no article prints is no hour; a day is
            drawn as a whole day, a morning as a morning. “Day printed” means that the day of the
            month stands in the article; how month and year are known is said each time. Times are
            local to the place unless another clock is chosen. Then a printed clock time is
            converted, and in the chart a day becomes the span that it covered by that clock. A day
            or a morning never becomes an hour. The chart marks where the clock on the way changed:
            the hour of the change is not reported. Where an event has no place, its day is taken to
            be that of the place where the guest was.
          </p>
          <Legend />
        </section>
        <section>
          <h3>Keys</h3>
          <dl className={styles.keys}>
            <div>
              <dt>
                <kbd>←</kbd> <kbd>→</kbd>
              </dt>
              <dd>previous and next day, on the days page, while no field or menu has the focus</dd>
            </div>
            <div>
              <dt>
                <kbd>↑</kbd> <kbd>↓</kbd> <kbd>Home</kbd> <kbd>End</kbd>
              </dt>
              <dd>through the entries of the day, once one of them has the focus</dd>
            </div>
            <div>
              <dt>
                <kbd>Esc</kbd>
              </dt>
              <dd>
                from a passage back to its event, from an event back to its day; out of a search;
                closes the filters
              </dd>
            </div>
            <div>
              <dt>
                <kbd>/</kbd>
              </dt>
              <dd>
                to the search, while no field has the focus; then <kbd>↓</kbd> or <kbd>Enter</kbd>{' '}
                to the results. <SlashSwitch />
              </dd>
            </div>
          </dl>
        </section>
        {edition.offline.kind !== 'none' && (
          <section>
            <h3>Without a network</h3>
            <OfflineCopyNote copy={edition.offline} />
          </section>
        )}
        <AccessibilityNote />
        <section>
          <h3>Licence</h3>
          <p>
            <a href={hrefToCite()}>How to cite the articles and this page</a>
          </p>
          <p>
            The dataset is free to use under CC BY 4.0, the code under the MIT licence. The articles
            belong to their publishers. Type: Newsreader and Source Sans 3, SIL Open Font License.
          </p>
        </section>
      </div>
    </div>
  )
}
