import type { PlainEvent } from '../plain-events'

/** TimelineJS3's own form: http://timeline.knightlab.com/docs/json-format.html */
function asSlides(events: readonly PlainEvent[]): string {
  const slides = events.map(({ id, title, date, text, start }) => {
    const [year, month, day, hour, minute] = start.split(/\D/).map(Number)
    return {
      unique_id: id,
      start_date: { year, month, day, hour, minute },
      display_date: date,
      text: { headline: title, text },
    }
  })
  return JSON.stringify({ events: slides })
}

/** The page as the project's own guide has it, but for web fonts, which it is spared. */
export const timelineJsPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>TimelineJS3</title>
<link rel="stylesheet" href="css/timeline.css">
<script src="events.js"></script>
<script src="js/timeline.js"></script>
</head>
<body style="margin: 0">
<div id="timeline" style="width: 100%; height: 100vh"></div>
<script>
window.timeline = new TL.Timeline('timeline', window.benchEvents, { font: null, hash_bookmark: false, script_path: new URL('js/', location.href).href })
window.timeline.on('loaded', function () { document.documentElement.dataset.ready = '' })
</script>
</body>
</html>
`

/** The events as a classic script, parsed from a text like ours. */
export function timelineJsEvents(events: readonly PlainEvent[]): string {
  return `window.benchEvents = JSON.parse(${JSON.stringify(asSlides(events))})`
}
