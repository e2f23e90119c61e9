import { forEachFile, type RawDataset } from '../../src/dataset/dataset-files'
import type { Cite, Paragraph, VisitEvent } from '../../src/dataset/schema'
import { daysFromTo } from '../../src/domain/calendar-day'

export type GenerateOptions = { events: number; seed?: number }

const from = '2023-09-10'
const to = '2023-09-17'
const days = daysFromTo(from, to)

/** How busy each day is; the fourth is the day of the summit. */
const weights = [1, 1, 5, 14, 5, 2, 7, 7]

const sigla = ['A', 'B', 'C', 'D'] as const
const articleId = (siglum: string) => `paper-${siglum.toLowerCase()}`

const doings: Readonly<Record<VisitEvent['kind'], string>> = {
  journey: 'The train goes on to',
  ceremony: 'Guard of honour at',
  talks: 'Talks over lunch at',
  site: 'A walk through',
  gift: 'Gifts are exchanged at',
  statement: 'A toast is reported from',
  reaction: 'A ministry comments on',
}
const kinds = Object.keys(doings) as VisitEvent['kind'][]

const townNames = ['Harbour', 'Bridge', 'Foundry', 'Orchard', 'Station', 'Quarry', 'Mill', 'Castle']
const placeNames = townNames.flatMap((name) => [`${name} Town`, `${name} Works`])
const peopleCount = 40

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-')
const twoDigits = (value: number) => String(value).padStart(2, '0')

function partAt(minute: number) {
  if (minute < 660) return 'morning'
  if (minute < 780) return 'noon'
  if (minute < 1080) return 'afternoon'
  return minute < 1320 ? 'evening' : 'night'
}

/** The minute of its day that each event falls on, day by day in order; the last few have no day. */
function moments(count: number, random: () => number): { day: string | null; minute: number }[] {
  const undated = Math.floor(count / 20)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const dated = Array.from({ length: count - undated }, () => {
    let share = random() * whole
    const at = weights.findIndex((weight) => {
      share -= weight
      return share < 0
    })
    return { day: days[at] ?? from, minute: 360 + Math.floor(random() * 1020) }
  }).sort((one, other) => one.day.localeCompare(other.day) || one.minute - other.minute)
  return [...dated, ...Array.from({ length: undated }, () => ({ day: null, minute: 0 }))]
}

/** The time of an event: four in ten with an hour, two with a part of the day, others with a day. */
function whenOf(
  { day, minute }: { day: string | null; minute: number },
  form: number,
  cites: Cite[],
): VisitEvent['when'] {
  if (day === null) {
    return { date: null, basis: 'printed', reason: 'No day is named.', cites }
  }
  const printed = { date: day, basis: 'printed', cites } as const
  if (form < 0.4) {
    return { ...printed, time: `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}` }
  }
  if (form < 0.6) return { ...printed, part: partAt(minute) }
  return form < 0.95 ? printed : { ...printed, date: `${day}?` }
}

/**
 * A dataset of our own form: so many events (four at least) over eight days in September 2023, from four invented
 * articles with a paragraph for each. The same options give the same dataset. Every title ends in
 * the event's number, "no. 17", so that a program can tell a title wherever a page shows it.
 */
export function generateVisit({ events: count, seed = 1 }: GenerateOptions): RawDataset {
  const random = seeded(seed)
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)]
    if (item === undefined) throw new Error('Nothing to pick from')
    return item
  }
  const paragraphs = new Map<string, Paragraph[]>(sigla.map((siglum) => [siglum, []]))
  const citeNext = (siglum: string): Cite => {
    const list = paragraphs.get(siglum) ?? []
    const n = list.length + 1
    const gist = `What ${siglum} tells in its paragraph ${n}.`
    list.push({ n, words: 20 + Math.floor(random() * 60), gist, use: 'event' })
    return { article: articleId(siglum), paragraph: n, phrase: `words of paragraph ${n}` }
  }

  const events = moments(count, random).map((moment, i): VisitEvent => {
    const siglum = sigla[i % sigla.length] ?? 'A'
    const cite = citeNext(siglum)
    const kind = pick(kinds)
    const place = pick(placeNames)
    const title = `${doings[kind]} ${place}, no. ${i + 1}`
    const person = 1 + Math.floor(random() * (peopleCount - 1))
    const statements = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, s) => ({
      text: `Sentence ${s + 1} of no. ${i + 1} tells in plain words who came to ${place}, and what was said there.`,
      cites: [cite],
    }))
    return {
      id: `event-${i + 1}`,
      title,
      kind,
      status: random() < 0.1 ? 'claimed' : 'reported',
      when: whenOf(moment, random(), [cite]),
      place: slug(place),
      people: [
        { person: 'person-0', part: 'guest', cites: [cite] },
        ...(random() < 0.6
          ? [{ person: `person-${person}`, part: 'company' as const, cites: [cite] }]
          : []),
      ],
      statements,
    }
  })

  const first = { article: articleId('A'), paragraph: 1 }
  const readings = events
    .filter((_, i) => i % 40 === 20)
    .map((event, i) => ({
      id: `reading-${i + 1}`,
      question: `How is no. ${i * 40 + 21} told?`,
      kind: 'differ',
      events: [event.id],
      witnesses: [
        { says: 'One account has it so.', cites: event.when.cites },
        { says: 'Another has it otherwise.', cites: event.when.cites },
      ],
      shown: 'The first account.',
      because: 'It is the fuller one.',
    }))

  const files = {
    'visit.json': { title: `A visit of ${count} events`, from, to, events },
    'articles.json': {
      articles: sigla.map((siglum) => ({
        id: articleId(siglum),
        siglum,
        csl: {
          type: 'webpage',
          title: `The visit as paper ${siglum} tells it`,
          'container-title': `Paper ${siglum}`,
          URL: `https://${articleId(siglum)}.example/visit`,
          language: 'en',
        },
        sha256: '0'.repeat(64),
        dateBasis: 'Invented.',
        translation: 'English.',
        paragraphs: paragraphs.get(siglum),
      })),
    },
    'people.json': {
      people: Array.from({ length: peopleCount }, (_, i) => ({
        id: `person-${i}`,
        name: `Delegate ${i}`,
        names: {},
        spellings: [{ as: `Delegate ${i}`, ...first }],
        titles: [],
        kind: 'person',
      })),
    },
    'places.json': {
      places: placeNames.map((name, i) => ({
        id: slug(name),
        name,
        names: {},
        spellings: [{ as: name, ...first }],
        titles: [],
        kind: i % 2 === 0 ? 'city' : 'site',
        zone: 'Asia/Vladivostok',
        lat: 43 + i / 4,
        lon: 128 + i / 3,
      })),
    },
    'readings.json': { readings },
  }
  return forEachFile((file) => files[file])
}
