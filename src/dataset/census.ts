import type { Cite, Paragraph, Visit } from './schema.ts'

export type Tally = Readonly<Record<string, number>>

/** How the paragraphs of one article are used. */
export type Coverage = {
  siglum: string
  article: string
  paragraphs: number
  /** with use 'event', and cited by an event */
  cited: number
  /** by the uses that carry no event */
  uses: Readonly<Record<Exclude<Paragraph['use'], 'event'>, number>>
  /** neither cited by an event nor said to carry none */
  unaccounted: number
}

/** What a visit holds, in numbers. */
export type Census = {
  events: number
  eventsByKind: Tally
  eventsByStatus: Tally
  statements: number
  /** of events, titles and readings together */
  cites: number
  eventCites: number
  citesByArticle: Tally
  people: Tally
  places: Tally
  readings: Tally
  coverage: Coverage[]
}

function tally<T>(values: readonly T[], keyOf: (value: T) => string): Tally {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1)
  return Object.fromEntries(counts)
}

/** Counts a visit's records, cites and paragraphs. */
export function censusOf(visit: Visit): Census {
  const statements = visit.events.flatMap((event) => event.statements)
  const eventCites = [
    ...visit.events.flatMap(({ when, people }) => [when, ...people].flatMap(({ cites }) => cites)),
    ...statements.flatMap(({ cites }) => cites),
  ]
  const cites = [
    ...eventCites,
    ...[...visit.people, ...visit.places]
      .flatMap(({ titles }) => titles)
      .flatMap((title) => title.cites),
    ...visit.readings.flatMap(({ witnesses }) => witnesses).flatMap((witness) => witness.cites),
  ]
  return {
    events: visit.events.length,
    eventsByKind: tally(visit.events, ({ kind }) => kind),
    eventsByStatus: tally(visit.events, ({ status }) => status),
    statements: statements.length,
    cites: cites.length,
    eventCites: eventCites.length,
    citesByArticle: tally(cites, ({ article }) => article),
    people: tally(visit.people, ({ kind }) => kind),
    places: tally(visit.places, ({ kind }) => kind),
    readings: tally(visit.readings, ({ kind }) => kind),
    coverage: coverageOf(visit, eventCites),
  }
}

function coverageOf({ articles }: Visit, eventCites: readonly Cite[]): Coverage[] {
  return articles.map(({ id, siglum, paragraphs }) => {
    const cited = new Set(eventCites.filter((cite) => cite.article === id).map((c) => c.paragraph))
    const uses = { background: 0, heading: 0, outside: 0 }
    let carrying = 0
    for (const { n, use } of paragraphs) {
      if (use !== 'event') uses[use] += 1
      else if (cited.has(n)) carrying += 1
    }
    const { background, heading, outside } = uses
    const accounted = carrying + background + heading + outside
    return {
      siglum,
      article: id,
      paragraphs: paragraphs.length,
      cited: carrying,
      uses,
      unaccounted: paragraphs.length - accounted,
    }
  })
}
