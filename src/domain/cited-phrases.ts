import type { Article, Cite, Person, Place, Reading, Visit, VisitEvent } from './visit'
import { citesOf } from './visit-index'

/** A phrase of a paragraph with everything on the page that rests on it. */
export type CitedPhrase = {
  phrase: string
  events: VisitEvent[]
  readings: Reading[]
  /** people and places whose title stands there */
  subjects: (Person | Place)[]
}

/** The phrases that the dataset cites from an article, each once, by number of paragraph. */
export function citedPhrasesOf(visit: Visit, article: Article): Map<number, CitedPhrase[]> {
  const byParagraph = new Map<number, CitedPhrase[]>()
  const entryFor = ({ paragraph, phrase }: Cite) => {
    const entries = byParagraph.get(paragraph) ?? []
    byParagraph.set(paragraph, entries)
    const known = entries.find((entry) => entry.phrase === phrase)
    if (known) return known
    const entry: CitedPhrase = { phrase, events: [], readings: [], subjects: [] }
    entries.push(entry)
    return entry
  }
  const note = <T>(cites: readonly Cite[], user: T, users: (entry: CitedPhrase) => T[]) => {
    for (const cite of cites) {
      if (cite.article !== article.id) continue
      const list = users(entryFor(cite))
      if (!list.includes(user)) list.push(user)
    }
  }
  for (const event of visit.events) note(citesOf(event), event, (entry) => entry.events)
  for (const reading of visit.readings) {
    const cites = reading.witnesses.flatMap((witness) => witness.cites)
    note(cites, reading, (entry) => entry.readings)
  }
  for (const subject of [...visit.people, ...visit.places]) {
    const cites = subject.titles.flatMap((title) => title.cites)
    note<Person | Place>(cites, subject, (entry) => entry.subjects)
  }
  return byParagraph
}
