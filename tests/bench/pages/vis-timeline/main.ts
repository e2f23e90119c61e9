import events from 'virtual:bench-events'
import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.css'

// A plain page: the widget with its defaults, a pane for the chosen event, a button for the day.

const DAY = 86_400_000
const container = document.getElementById('timeline')
const details = document.getElementById('details')
if (container === null || details === null) throw new Error('index.html lacks an element')

const items = new DataSet(events.map(({ id, title, start }) => ({ id, content: title, start })))
const timeline = new Timeline(container, items, {
  // else ten thousand items make a page of some hundred thousand pixels
  maxHeight: '70vh',
  verticalScroll: true,
  zoomKey: 'ctrlKey',
})
const byId = new Map(events.map((event) => [event.id, event]))

timeline.on('select', ({ items: [id] }: { items: string[] }) => {
  const event = byId.get(id ?? '')
  if (event === undefined) return
  const heading = document.createElement('h2')
  heading.textContent = event.title
  const date = document.createElement('p')
  date.textContent = event.date
  const text = document.createElement('p')
  text.textContent = event.text
  details.replaceChildren(heading, date, text)
})

document.getElementById('next-day')?.addEventListener('click', () => {
  const { start } = timeline.getWindow()
  const next = Math.floor(start.getTime() / DAY) * DAY + DAY
  timeline.setWindow(next, next + DAY, { animation: false })
})

timeline.on('changed', () => {
  document.documentElement.dataset.ready = ''
})
