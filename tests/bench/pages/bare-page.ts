import type { PlainEvent } from '../plain-events'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<"]/g, (letter) => escapes[letter] ?? letter)

/** The floor: the same titles, dates and texts as plain HTML, with no script and no style sheet. */
export function barePage(events: readonly PlainEvent[]): string {
  const items = events.map(
    ({ id, title, date, text }) =>
      `<section id="${escaped(id)}"><h2>${escaped(title)}</h2>` +
      `<p>${escaped(date)}</p><p>${escaped(text)}</p></section>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${events.length} events</title>
</head>
<body>
<h1>${events.length} events</h1>
${items.join('\n')}
</body>
</html>
`
}
