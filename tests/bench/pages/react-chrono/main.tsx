import events from 'virtual:bench-events'
import { useEffect } from 'react'
import { Chrono } from 'react-chrono'
import { createRoot } from 'react-dom/client'
import 'react-chrono/dist/style.css'

const items = events.map(({ title, date, text }) => ({
  title: date,
  cardTitle: title,
  cardDetailedText: text,
}))

/** One card at a time beside a row of points: the mode that draws least. */
function Page() {
  useEffect(() => {
    document.documentElement.dataset.ready = ''
  }, [])
  return <Chrono items={items} mode="HORIZONTAL" />
}

const container = document.getElementById('app')
if (container === null) throw new Error('index.html lacks an element')
createRoot(container).render(<Page />)
