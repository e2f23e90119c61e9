import builtInTexts from 'virtual:article-texts'
import basemap from 'virtual:basemap'
import edition from 'virtual:edition'
import visit from 'virtual:visit'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { App } from './app/App'
import { pageAskedFor } from './app/late-parts'

function hydrate(): void {
  const container = document.getElementById('app')
  if (container === null) throw new Error('index.html: expected an element with the id "app"')
  const app = <App visit={visit} edition={edition} basemap={basemap} builtInTexts={builtInTexts} />
  // In a transition React lets the browser in between; else it hydrates all of it in one task.
  startTransition(() => {
    hydrateRoot(container, app, {
      onRecoverableError: (error, { componentStack }) => {
        console.error('Recovered while hydrating:', error, componentStack)
      },
      onCaughtError: (error, { componentStack }) => {
        console.error('Caught by a boundary:', error, componentStack)
      },
      onUncaughtError: (error, { componentStack }) => {
        console.error('Not caught by any boundary:', error, componentStack)
      },
    })
  })
}

/** The script may come before the end of the document does. */
function whenParsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve()
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true })
  })
}

void Promise.all([whenParsed(), pageAskedFor(window.location, visit)]).then(hydrate)
