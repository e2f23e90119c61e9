/** What the page says of a format; the code that writes it comes with the first use. */
export type FormatOffered = { id: string; name: string; file: string; holds: string; lacks: string }

export const formatsOffered: readonly FormatOffered[] = [
  {
    id: 'icalendar',
    name: 'iCalendar',
    file: '.ics',
    holds:
      'For a calendar: days as whole days, a printed hour in its zone, forecasts as tentative.',
    lacks:
      'A morning is a whole day with a word. What has no day is a journal entry, which many calendars hide.',
  },
  {
    id: 'csv',
    name: 'CSV',
    file: '.csv',
    holds: 'For a spreadsheet: a row for each sentence, with its citations.',
    lacks: 'Of the readings only their questions.',
  },
  {
    id: 'markdown',
    name: 'Markdown',
    file: '.md',
    holds: 'For notes: the sentences by day, with their sigla and the articles.',
    lacks: 'Of the readings only what is shown.',
  },
  {
    id: 'json-ld',
    name: 'JSON-LD',
    file: '.jsonld',
    holds: 'For linked data: events, claims and articles in the terms of schema.org.',
    lacks: 'No paragraph of its own: a claim names its passage in words.',
  },
  {
    id: 'geojson',
    name: 'GeoJSON',
    file: '.geojson',
    holds: 'For a map: events at known places, and the straight legs between the stops.',
    lacks: 'What has no known place has no geometry.',
  },
  {
    id: 'timelinejs',
    name: 'TimelineJS',
    file: '.json',
    holds: 'For Knight Lab’s TimelineJS: a slide for each event.',
    lacks: 'An uncertain end is an exact one there. What has no day is left out.',
  },
  {
    id: 'dataset',
    name: 'Dataset',
    file: '.json',
    holds: 'Everything, as this page has it: events, people, places, articles and readings.',
    lacks: 'Of a part: an id may lead to an event that was left behind.',
  },
]
