import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { App } from './app/App'
import { sheetBeforeScripts } from './app/before-scripts'
import beforeScripts from './app/before-scripts.css?inline'
import { PlainEdition } from './app/PlainEdition'
import plainStyles from './app/plain-edition.css?inline'
import type { Basemap } from './domain/basemap'
import type { Edition } from './domain/edition'
import { counted } from './domain/number-words'
import { fullestDay, leadingEvent } from './domain/programme'
import type { Visit } from './domain/visit'
import { indexVisit } from './domain/visit-index'
import { embeddedJsonLd } from './export/embedded-json-ld'

/**
 * The title and description of the visit, what it is for whoever reads it by program, and what
 * the first paint goes by, as HTML for the document's head.
 */
export function renderHead(visit: Visit, edition: Edition): string {
  const description =
    `${visit.title}, ${visit.from} to ${visit.to}: ${counted(visit.events.length, 'event')} ` +
    `from ${counted(visit.articles.length, 'article')}, every sentence traced to its paragraph.`
  const words = renderToStaticMarkup(
    <>
      <title>{visit.title}</title>
      <meta name="description" content={description} />
    </>,
  )
  const index = indexVisit(visit)
  const data = embeddedJsonLd(index, edition)
  const opening = leadingEvent(index, fullestDay(index))
  return [
    words,
    `<style id="${sheetBeforeScripts}">${beforeScripts}</style>`,
    // Nothing is painted before the event that the page opens on is there, whole.
    ...(opening ? [`<link rel="expect" href="#${opening.id}" blocking="render" />`] : []),
    `<script type="application/ld+json">${data}</script>`,
  ].join('\n    ')
}

export { plainStyles }

/** The visit as plain HTML, for the offline copy where scripts are off. */
export function renderPlain(visit: Visit): string {
  return renderToStaticMarkup(<PlainEdition index={indexVisit(visit)} />)
}

/** The whole visit as HTML, for `#app`. Rejects with the first error thrown while rendering. */
export async function renderDocument(
  visit: Visit,
  edition: Edition,
  basemap: Basemap | null,
): Promise<string> {
  const errors: unknown[] = []
  const app = <App visit={visit} edition={edition} basemap={basemap} />
  const { prelude } = await prerender(app, {
    // React hides a large Suspense boundary behind an inline script, which needs scripts to show.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => {
      errors.push(error)
    },
  })
  const markup = await new Response(prelude).text()
  if (errors.length > 0) throw errors[0]
  return markup
}
