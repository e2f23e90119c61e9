import { monthName, shortDay } from './calendar-day'
import { passageLabel } from './citation'
import type { Article, Person, Place, Reading, VisitEvent } from './visit'
import type { VisitIndex } from './visit-index'
import { listingDay, whenInWords } from './when'

export type SearchGroup = 'events' | 'people' | 'places' | 'readings' | 'articles'

/** Something that a record is found by, apart from its name. */
export type SearchText = {
  text: string
  /** what introduces it in the list of results; not searched */
  lead?: string
  lang?: string
  /** printed words of an article, shown in quotation marks */
  quoted?: true
}

/** What search knows of a record. */
export type SearchDocument = {
  /** unique; the fragment that the record answers to */
  id: string
  group: SearchGroup
  name: string
  nativeName?: { text: string; lang: string }
  /** what tells it from its like: the day, the kind, the passage */
  aside: string
  /** other names of the same thing: every spelling, names in other scripts */
  names: readonly SearchText[]
  /** sentences of ours, titles, words cited */
  texts: readonly SearchText[]
  /** names of those who take part, and of the place, in every spelling */
  subjects: readonly SearchText[]
  /** the day in words, as far as it is known */
  when: string
}

const kindNames: Record<Person['kind'] | Place['kind'], string> = {
  person: 'Person',
  organisation: 'Organisation',
  media: 'Media',
  city: 'City',
  station: 'Station',
  site: 'Site',
  region: 'Region',
}

const readingNames: Record<Reading['kind'], string> = {
  differ: 'Accounts differ',
  forecast: 'Forecast and outcome',
  garbled: 'Garbled in print',
  silent: 'Not told',
  undecidable: 'Undecided',
}

function distinct(texts: readonly SearchText[]): SearchText[] {
  return [...new Map(texts.map((entry) => [`${entry.lead}\n${entry.text}`, entry])).values()]
}

/** Every name but the first: spellings as printed, then names in other scripts. */
function otherNames({ name, names, spellings }: Person | Place): SearchText[] {
  const printed = spellings.map(({ as }) => ({ text: as, lead: 'Also' }))
  const native = Object.entries(names).map(([lang, text]) => ({ text, lang, lead: 'Also' }))
  return distinct([...printed, ...native].filter(({ text }) => text !== name))
}

function subjectTexts(subject: Person | Place, lead: string): SearchText[] {
  return [
    { text: subject.name, lead },
    ...otherNames(subject).map((other) => ({ ...other, lead: `${lead} ${subject.name}, also` })),
  ]
}

const quotedWords = (phrase: string): SearchText => ({ text: phrase, quoted: true })

function eventDocument(event: VisitEvent, index: VisitIndex): SearchDocument {
  const day = listingDay(event.when)
  const place = index.place.get(event.place ?? '')
  const from = index.place.get(event.from ?? '')
  const people = event.people.flatMap(({ person }) => index.person.get(person) ?? [])
  return {
    id: event.id,
    group: 'events',
    name: event.title,
    aside: day === null ? 'No day' : `${shortDay(day)} ${monthName(day)}`,
    names: [],
    texts: distinct([
      ...event.statements.map(({ text }) => ({ text })),
      ...[...event.when.cites, ...event.statements.flatMap(({ cites }) => cites)].map(
        ({ phrase }) => quotedWords(phrase),
      ),
    ]),
    subjects: [
      ...(place ? subjectTexts(place, 'Place:') : []),
      ...(from ? subjectTexts(from, 'From') : []),
      ...people.flatMap((person) => subjectTexts(person, 'Who:')),
    ],
    when: whenInWords(event.when),
  }
}

function subjectDocument(
  subject: Person | Place,
  group: 'people' | 'places',
  index: VisitIndex,
): SearchDocument {
  const count = index.eventsOfSubject.get(subject.id)?.length ?? 0
  const events = count === 0 ? '' : `, ${count} ${count === 1 ? 'event' : 'events'}`
  const [native] = Object.entries(subject.names)
  return {
    id: subject.id,
    group,
    name: subject.name,
    ...(native ? { nativeName: { lang: native[0], text: native[1] } } : {}),
    aside: kindNames[subject.kind] + events,
    names: otherNames(subject),
    texts: distinct(subject.titles.map(({ title }) => ({ text: title }))),
    subjects: [],
    when: '',
  }
}

function readingDocument(reading: Reading): SearchDocument {
  const cites = [
    ...reading.witnesses.flatMap((witness) => witness.cites),
    ...(reading.garbles ?? []).map(({ cite }) => cite),
  ]
  return {
    id: reading.id,
    group: 'readings',
    name: reading.question,
    aside: readingNames[reading.kind],
    names: [],
    texts: distinct([
      { text: reading.shown, lead: 'Shown:' },
      ...reading.witnesses.map(({ says }) => ({ text: says })),
      ...(reading.garbles ?? []).flatMap(({ meant, because }) => [
        ...(meant === undefined ? [] : [{ text: meant, lead: 'Meant:' }]),
        { text: because },
      ]),
      { text: reading.because },
      ...(reading.evidence ?? []).map(({ says }) => ({ text: says })),
      ...cites.map(({ phrase }) => quotedWords(phrase)),
    ]),
    subjects: [],
    when: '',
  }
}

function articleDocuments(article: Article): SearchDocument[] {
  const publisher = article.csl['container-title']
  const plain = { group: 'articles', names: [], texts: [], subjects: [], when: '' } as const
  return [
    {
      ...plain,
      id: article.id,
      name: publisher,
      aside: `Article ${article.siglum}`,
      names: [{ text: `Article ${article.siglum}` }],
      texts: [{ text: article.csl.title, lead: 'Headline:', quoted: true }],
    },
    ...article.paragraphs.map((paragraph) => {
      const label = passageLabel(article, paragraph.n)
      return {
        ...plain,
        id: label,
        name: paragraph.gist,
        aside: `${label} ${publisher}`,
        names: [{ text: label }],
        texts: [],
      }
    }),
  ]
}

/**
 * Everything that can be searched for, in the order of the dataset: events, people and
 * organisations, places, readings, the articles and the outline of each.
 */
export function searchDocuments(index: VisitIndex): SearchDocument[] {
  const { events, people, places, readings, articles } = index.visit
  return [
    ...events.map((event) => eventDocument(event, index)),
    ...people.map((person) => subjectDocument(person, 'people', index)),
    ...places.map((place) => subjectDocument(place, 'places', index)),
    ...readings.map(readingDocument),
    ...articles.flatMap(articleDocuments),
  ]
}
