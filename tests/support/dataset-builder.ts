import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DatasetFiles,
  datasetFileNames,
  forEachFile,
  type RawDataset,
} from '../../src/dataset/dataset-files'
import type { JsonPath } from '../../src/dataset/json-path'
import type { DatasetFileName } from '../../src/dataset/schema'

/** The texts of two invented articles about a minister's trip, by article id. */
export const articleTexts: Readonly<Record<string, string>> = {
  'harbour-gazette': [
    'Minister sails north',
    '  The minister boarded the ferry Aurora at Harbour\u00a0Town at 08:30 on 1 May.',
    '',
    'A brass band played on the quay in the evening of 1 May.\r',
    "Residents' letters recall earlier visits.",
  ].join('\n'),
  'island-post': [
    'The ferry reached North Island on the morning of 2 May.',
    'Residents expect the minister to open the long awaited bridge over the sound on 3 May.',
    'The island has had no bridge since the storm of 1907.',
  ].join('\n'),
}

const fingerprint = (article: string) =>
  createHash('sha256')
    .update(articleTexts[article] ?? '')
    .digest('hex')

const gazette = (paragraph: number, phrase: string) => ({
  article: 'harbour-gazette',
  paragraph,
  phrase,
})
const post = (paragraph: number, phrase: string) => ({ article: 'island-post', paragraph, phrase })

const boarding = gazette(2, 'boarded the ferry')
const band = gazette(3, 'brass band')
const letters = gazette(4, 'recall earlier visits')
const landing = post(1, 'reached North Island')
const forecast = { ...post(2, 'open the long awaited bridge'), via: ['residents'] }

const record = (title: string, paper: string, url: string) => ({
  type: 'webpage',
  title,
  'container-title': paper,
  URL: url,
  language: 'en',
})

const guest = (cite: object) => ({ person: 'minister', part: 'guest', cites: [cite] })

/** A small dataset without any problem: three days, five events, two articles. */
const soundDataset: RawDataset = {
  'visit.json': {
    title: 'The minister goes north',
    from: '2024-05-01',
    to: '2024-05-03',
    events: [
      {
        id: 'ferry-departure',
        title: 'Ferry leaves',
        kind: 'journey',
        status: 'reported',
        when: { date: '2024-05-01', time: '08:30', basis: 'printed', cites: [boarding] },
        place: 'harbour-town',
        people: [guest(boarding)],
        statements: [{ text: 'The minister went on board.', cites: [boarding] }],
      },
      {
        id: 'quay-concert',
        title: 'Music on the quay',
        kind: 'ceremony',
        status: 'reported',
        when: { date: '2024-05-01', part: 'evening', basis: 'printed', cites: [band] },
        place: 'quay',
        people: [],
        statements: [{ text: 'There was music at the water.', cites: [band] }],
      },
      {
        id: 'island-arrival',
        title: 'Ferry arrives',
        kind: 'journey',
        status: 'reported',
        when: { date: '2024-05-02', part: 'morning', basis: 'printed', cites: [landing] },
        place: 'north-island',
        from: 'harbour-town',
        people: [guest(landing)],
        statements: [{ text: 'The ferry came in.', cites: [landing] }],
      },
      {
        id: 'bridge-opening',
        title: 'Opening of a bridge',
        kind: 'ceremony',
        status: 'expected',
        outcome: { event: 'island-arrival', held: 'not-reported' },
        when: { date: '2024-05-03?', basis: 'printed', cites: [forecast] },
        place: 'north-island',
        people: [],
        statements: [{ text: 'A bridge was to be opened.', cites: [forecast] }],
      },
      {
        id: 'old-letters',
        title: 'Letters about the past',
        kind: 'statement',
        status: 'claimed',
        when: { date: null, basis: 'printed', reason: 'No day is named.', cites: [letters] },
        people: [],
        statements: [{ text: 'It was not the first visit.', cites: [letters] }],
      },
    ],
  },
  'articles.json': {
    articles: [
      {
        id: 'harbour-gazette',
        siglum: 'A',
        csl: record('Minister sails north', 'Harbour Gazette', 'https://gazette.example/1'),
        sha256: fingerprint('harbour-gazette'),
        dateBasis: 'Not printed.',
        translation: 'English.',
        paragraphs: [
          { n: 1, words: 3, gist: 'Headline.', use: 'heading', reason: 'A headline.' },
          { n: 2, words: 14, gist: 'The start of the trip.', use: 'event' },
          { n: 3, words: 13, gist: 'Music.', use: 'event' },
          { n: 4, words: 5, gist: 'Memories.', use: 'event' },
        ],
      },
      {
        id: 'island-post',
        siglum: 'B',
        csl: record('At last a bridge', 'Island Post', 'https://post.example/1'),
        sha256: fingerprint('island-post'),
        dateBasis: 'Not printed.',
        translation: 'English.',
        paragraphs: [
          { n: 1, words: 11, gist: 'The arrival.', use: 'event' },
          { n: 2, words: 16, gist: 'What is to come.', use: 'event' },
          { n: 3, words: 11, gist: 'History.', use: 'background', reason: 'Not about the trip.' },
        ],
      },
    ],
  },
  'people.json': {
    people: [
      {
        id: 'minister',
        name: 'The minister',
        names: {},
        spellings: [{ as: 'minister', article: 'harbour-gazette', paragraph: 2 }],
        titles: [{ title: 'Minister', cites: [gazette(2, 'The minister boarded')] }],
        kind: 'person',
      },
      {
        id: 'residents',
        name: 'Residents of the island',
        names: { en: 'Residents' },
        spellings: [{ as: 'Residents', article: 'island-post', paragraph: 2 }],
        titles: [],
        kind: 'organisation',
      },
    ],
  },
  'places.json': {
    places: [
      {
        id: 'harbour-town',
        name: 'Harbour Town',
        names: {},
        spellings: [{ as: 'Harbour Town', article: 'harbour-gazette', paragraph: 2 }],
        titles: [],
        kind: 'city',
        zone: 'Europe/London',
        lat: 51.5,
        lon: -0.1,
      },
      {
        id: 'quay',
        name: 'The quay',
        names: {},
        spellings: [{ as: 'quay', article: 'harbour-gazette', paragraph: 3 }],
        titles: [],
        kind: 'site',
        within: 'harbour-town',
        zone: 'Europe/London',
      },
      {
        id: 'north-island',
        name: 'North Island',
        names: {},
        spellings: [{ as: 'North Island', article: 'island-post', paragraph: 1 }],
        titles: [{ title: 'an island', cites: [post(3, 'The island has')] }],
        kind: 'region',
        zone: 'Europe/Paris',
      },
    ],
  },
  'readings.json': {
    readings: [
      {
        id: 'which-bridge',
        question: 'Which bridge?',
        kind: 'silent',
        events: ['bridge-opening'],
        witnesses: [{ says: 'A new one.', cites: [post(3, 'no bridge since')] }],
        shown: 'The forecast.',
        because: 'Nothing else is told.',
        evidence: [{ says: 'A map shows one.', url: 'https://map.example/bridge' }],
      },
    ],
  },
}

/** One change to the sound dataset: the value to stand at a path; undefined takes it away. */
export type Change = readonly [file: DatasetFileName, path: JsonPath, value: unknown]

/** The sound dataset with some values changed. Throws for a path that leads nowhere. */
export function datasetWith(...changes: readonly Change[]): RawDataset {
  // Not structuredClone: cites that are one object here must become one each.
  const dataset: RawDataset = JSON.parse(JSON.stringify(soundDataset))
  for (const [file, path, value] of changes) {
    const parent = path.slice(0, -1).reduce<unknown>((node, step) => {
      return Reflect.get(Object(node), step)
    }, dataset[file])
    const last = path.at(-1)
    if (typeof parent !== 'object' || parent === null || last === undefined) {
      throw new Error(`Nothing can be put at ${path.join('.')} of ${file}`)
    }
    if (value === undefined) Reflect.deleteProperty(parent, last)
    else Reflect.set(parent, last, value)
  }
  return dataset
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A dataset as the bytes of its files; `texts` replaces the whole content of some. */
export function filesOf(
  dataset: RawDataset,
  texts: Partial<Record<DatasetFileName, string>> = {},
): DatasetFiles {
  return forEachFile((file) => ({ bytes: bytesOf(texts[file] ?? JSON.stringify(dataset[file])) }))
}

/** Writes a dataset into a folder. */
export function writeDataset(folder: string, dataset: RawDataset): void {
  mkdirSync(folder, { recursive: true })
  for (const file of datasetFileNames) {
    writeFileSync(join(folder, file), JSON.stringify(dataset[file]))
  }
}

/** Writes the invented articles into a folder, as their readers would keep them. */
export function writeArticleTexts(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const [article, text] of Object.entries(articleTexts)) {
    writeFileSync(join(folder, `${article}.txt`), text)
  }
}
