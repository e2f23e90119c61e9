import type { Article, Cite, Reading, Visit, VisitEvent, When } from '../../src/domain/visit'

/** A cite of paragraph n of the article "paper-a" or, with a siglum, of another: `cite('B3')`. */
export function cite(label: string, more: Partial<Cite> = {}): Cite {
  return {
    article: `paper-${label.charAt(0).toLowerCase()}`,
    paragraph: Number(label.slice(1)),
    phrase: `words of ${label}`,
    ...more,
  }
}

/** When an event was, as printed: `at('2024-05-01', { time: '13:00' })`; null for no day. */
export function at(date: string | null, more: Partial<When> = {}): When {
  const reason = date === null ? { reason: 'No day is named.' } : {}
  return { date, basis: 'printed', cites: [cite('A1')], ...reason, ...more }
}

/** A reported event on the first day that says nothing in particular, but for what is given. */
export function eventWith(id: string, more: Partial<VisitEvent> = {}): VisitEvent {
  return {
    id,
    title: `Event ${id}`,
    kind: 'site',
    status: 'reported',
    when: at('2024-05-01'),
    people: [],
    statements: [{ text: `What ${id} was.`, cites: [cite('A1')] }],
    ...more,
  }
}

/** A reading about events, with one witness. */
export function readingWith(id: string, more: Partial<Reading> = {}): Reading {
  return {
    id,
    question: `What of ${id}?`,
    kind: 'differ',
    events: [],
    witnesses: [{ says: 'One thing.', cites: [cite('A1')] }],
    shown: 'That thing.',
    because: 'Nothing else is told.',
    ...more,
  }
}

/** An article "paper-a" of ten paragraphs, for a siglum. */
export function articleWith(siglum: string): Article {
  return {
    id: `paper-${siglum.toLowerCase()}`,
    siglum,
    csl: {
      type: 'webpage',
      title: `Title ${siglum}`,
      'container-title': `Paper ${siglum}`,
      URL: `https://paper-${siglum.toLowerCase()}.example/story`,
      language: 'en',
    },
    sha256: '0'.repeat(64),
    dateBasis: 'Not printed.',
    translation: 'English.',
    paragraphs: Array.from({ length: 10 }, (_, i) => ({
      n: i + 1,
      words: 10 + i,
      gist: `Gist ${siglum}${i + 1}.`,
      use: 'event' as const,
    })),
  }
}

/** A visit from 1 to 3 May 2024 in two articles, with some events. */
export function visitWith(events: VisitEvent[], more: Partial<Visit> = {}): Visit {
  return {
    title: 'A visit',
    from: '2024-05-01',
    to: '2024-05-03',
    events,
    articles: [articleWith('A'), articleWith('B')],
    people: [],
    places: [],
    readings: [],
    ...more,
  }
}
