import { articleText } from '../texts/article-text-file.ts'
import { toDo, withRecordedText } from '../texts/recorded-text.ts'

const article = 'first-article'
const cite = (paragraph: number, phrase: string) => ({ article, paragraph, phrase })

/** Stands in for an article until its text is there. */
export const placeholderText = [
  'Here stands the headline of your article',
  'On the third of May the guest came to the city by train.',
  '',
].join('\n')

/** A dataset that passes every check and says of each value that it is still to be written. */
export function skeletonFiles(): Record<string, unknown> {
  const text = articleText(Buffer.from(placeholderText))
  const arrival = cite(2, 'the guest came to the city')
  return {
    'visit.json': {
      $schema: './schema/visit.schema.json',
      title: `${toDo}: the visit's name`,
      from: '2000-05-03',
      to: '2000-05-05',
      events: [
        {
          id: 'city-arrival',
          title: `${toDo}: what happened, in a few words`,
          kind: 'journey',
          status: 'reported',
          when: {
            date: '2000-05-03',
            basis: 'printed',
            reason: `${toDo}: where month and year come from.`,
            cites: [cite(2, 'On the third of May')],
          },
          place: 'city',
          people: [{ person: 'guest', part: 'guest', cites: [arrival] }],
          statements: [{ text: `${toDo}: one sentence in your own words.`, cites: [arrival] }],
        },
      ],
    },
    'articles.json': {
      $schema: './schema/articles.schema.json',
      articles: [
        withRecordedText(
          {
            id: article,
            siglum: 'A',
            csl: {
              type: 'article-newspaper',
              title: `${toDo}: the headline`,
              'container-title': `${toDo}: the newspaper`,
              URL: 'https://newspaper.example/article',
              issued: { 'date-parts': [[2000, 5, 4]] },
              language: 'en',
            },
            dateBasis: `${toDo}: how the date of publication is known.`,
            translation: `${toDo}: whose language this is.`,
            paragraphs: [
              { gist: 'Headline.', use: 'heading', reason: 'The headline.' },
              { gist: `${toDo}: what it says, in your own words.`, use: 'event' },
            ],
          },
          text,
        ),
      ],
    },
    'people.json': {
      $schema: './schema/people.schema.json',
      people: [
        {
          id: 'guest',
          name: `${toDo}: the guest`,
          names: {},
          spellings: [{ as: 'guest', article, paragraph: 2 }],
          titles: [],
          kind: 'person',
        },
      ],
    },
    'places.json': {
      $schema: './schema/places.schema.json',
      places: [
        {
          id: 'city',
          name: `${toDo}: the city`,
          names: {},
          spellings: [{ as: 'city', article, paragraph: 2 }],
          titles: [],
          kind: 'city',
          zone: 'Europe/Berlin',
        },
      ],
    },
    'readings.json': { $schema: './schema/readings.schema.json', readings: [] },
  }
}
