import { z } from 'zod'

/**
 * The form of the dataset, written once: the types, the JSON Schema for editors (data/schema) and
 * the messages about bad data all come from here. What a shape cannot say (references, order,
 * dates inside the visit, phrases against the articles' words) is checked beside it.
 *
 * Every object is strict: a key that is not named here is a problem, never silently ignored.
 */

const text = z.string().trim().min(1)

/** Authored once, unique across all files, never changed after publication: it is an address. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'a kebab-case id such as "city-arrival"')

const calendarDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as "1996-03-31"')

/** A quotation selector: article, paragraph (from 1) and a short phrase exactly as printed. */
export const citeSchema = z.strictObject({
  article: idSchema.describe('id in articles.json'),
  paragraph: z.int().min(1).describe('non-empty lines of the article, counted from 1'),
  phrase: text.describe('two to eight words, exactly as printed, once in that article'),
  via: z
    .array(idSchema)
    .min(1)
    .optional()
    .describe('who told whom, nearest to the article first; ids in people.json'),
  note: text.optional().describe('about garbled words, in our own words'),
})

const cites = z.array(citeSchema).min(1)

export const whenSchema = z
  .strictObject({
    date: z
      .string()
      .nullable()
      .describe('EDTF: a day, an interval a/b, ../b for before, ? for uncertain; null if undated'),
    time: z
      .string()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a 24-hour clock time such as "13:00"')
      .optional()
      .describe('only where an article prints a usable clock time; local to the place'),
    part: z
      .enum(['morning', 'noon', 'afternoon', 'evening', 'night'])
      .optional()
      .describe('only where an article prints it'),
    basis: z.enum(['printed', 'inferred']),
    reason: text.optional().describe('how the date was inferred, or why there is none'),
    cites,
  })
  .refine((when) => when.basis === 'printed' || when.reason !== undefined, {
    path: ['reason'],
    message: 'a reason, because the basis is "inferred"',
  })
  .refine((when) => when.date !== null || (when.time === undefined && when.part === undefined), {
    path: ['date'],
    message: 'a date, because a time or part of day is given',
  })
  .refine((when) => when.date !== null || when.reason !== undefined, {
    path: ['reason'],
    message: 'a reason, because there is no date',
  })

export const participantSchema = z.strictObject({
  person: idSchema.describe('id in people.json'),
  part: z
    .enum([
      'guest',
      'host',
      'company',
      'greeter',
      'guide',
      'speaker',
      'giver',
      'receiver',
      'absent',
      'subject',
    ])
    .describe('the part taken in this event; "absent" for one said not to be there'),
  cites,
})

export const statementSchema = z.strictObject({
  text: text.describe('one sentence in our own words, from one article'),
  cites,
})

export const eventSchema = z
  .strictObject({
    id: idSchema,
    title: text,
    kind: z.enum(['journey', 'ceremony', 'talks', 'site', 'gift', 'statement', 'reaction']),
    status: z.enum(['reported', 'expected', 'claimed']),
    outcome: z
      .strictObject({
        event: idSchema.optional().describe('the event that bears on it; left out where none does'),
        held: z.enum(['borne-out', 'not-borne-out', 'not-reported']),
      })
      .optional()
      .describe('what became of an expected event'),
    when: whenSchema,
    place: idSchema.optional().describe('id in places.json; left out where none is reported'),
    from: idSchema.optional().describe('where a journey set out; id in places.json'),
    people: z.array(participantSchema),
    statements: z.array(statementSchema).min(1),
  })
  .refine((event) => (event.status === 'expected') === (event.outcome !== undefined), {
    path: ['outcome'],
    message: 'an outcome if, and only if, the status is "expected"',
  })
  .refine((event) => event.from === undefined || event.kind === 'journey', {
    path: ['from'],
    message: 'nothing, because only a journey has a "from"',
  })

export const visitFileSchema = z.strictObject({
  $schema: text.optional(),
  title: text,
  from: calendarDay,
  to: calendarDay,
  revised: calendarDay.optional().describe('the day of the last change to the dataset'),
  events: z.array(eventSchema).min(1),
})

/** The bibliographic record: the fields of a CSL-JSON item that the articles need. */
export const cslSchema = z.strictObject({
  id: idSchema.optional(),
  type: z.enum(['article-newspaper', 'article-magazine', 'article', 'webpage', 'post-weblog']),
  title: text,
  'container-title': text,
  URL: z.url({ protocol: /^https?$/ }),
  issued: z.strictObject({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) }).optional(),
  language: text,
  note: text.optional(),
})

export const paragraphSchema = z
  .strictObject({
    n: z.int().min(1),
    words: z.int().min(1).describe('words between white space'),
    digest: z
      .string()
      .regex(/^[0-9a-f]{16}$/, '16 hexadecimal digits')
      .optional()
      .describe(
        'fingerprint of its words, to tell a copy that differs; src/domain/paragraph-digest',
      ),
    gist: text.describe('in our own words, twenty at most'),
    use: z.enum(['event', 'background', 'heading', 'outside']),
    reason: text.optional().describe('why it carries no event'),
  })
  .refine((paragraph) => paragraph.use === 'event' || paragraph.reason !== undefined, {
    path: ['reason'],
    message: 'a reason, because the paragraph carries no event',
  })

export const articleSchema = z.strictObject({
  id: idSchema,
  siglum: z.string().regex(/^[A-Z]$/, 'one capital letter'),
  csl: cslSchema,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
  dateBasis: text.describe('how the date of publication is known, or that it is not'),
  translation: text.describe('whose language this is'),
  paragraphs: z.array(paragraphSchema).min(1),
})

export const articlesFileSchema = z.strictObject({
  $schema: text.optional(),
  articles: z.array(articleSchema).min(1),
})

/** Native-script names by BCP 47 language tag, only where certain. */
const namesSchema = z.record(
  z
    .string()
    .regex(
      /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/,
      'a language tag such as "ar" or "zh-Hans"',
    ),
  text,
)

export const spellingSchema = z.strictObject({
  as: text,
  article: idSchema,
  paragraph: z.int().min(1),
})

export const personSchema = z.strictObject({
  id: idSchema,
  name: text,
  names: namesSchema,
  spellings: z.array(spellingSchema).min(1),
  titles: z.array(z.strictObject({ title: text, cites })),
  kind: z.enum(['person', 'organisation', 'media']),
  unnamed: z
    .literal(true)
    .optional()
    .describe('a source that the articles describe and do not name; another may be the same'),
})

export const peopleFileSchema = z.strictObject({
  $schema: text.optional(),
  people: z.array(personSchema).min(1),
})

export const placeSchema = z
  .strictObject({
    id: idSchema,
    name: text,
    names: namesSchema,
    spellings: z.array(spellingSchema).min(1),
    titles: z.array(z.strictObject({ title: text, cites })),
    kind: z.enum(['city', 'station', 'site', 'region']),
    within: idSchema.optional().describe('id of the place that holds it'),
    zone: text.describe('IANA zone'),
    lat: z.number().min(-90).max(90).optional(),
    lon: z.number().min(-180).max(180).optional(),
  })
  .refine((place) => (place.lat === undefined) === (place.lon === undefined), {
    path: ['lat'],
    message: 'both lat and lon, or neither',
  })

export const placesFileSchema = z.strictObject({
  $schema: text.optional(),
  places: z.array(placeSchema).min(1),
})

/** What stands garbled in an article, and what the editor makes of it. */
export const garbleSchema = z.strictObject({
  cite: citeSchema.pick({ article: true, paragraph: true, phrase: true }),
  meant: text.optional().describe('what was likely meant; left out where that is not known'),
  sure: z.enum(['certain', 'likely', 'possible', 'unknown']),
  because: text.describe('on what evidence, in our own words'),
})

export const readingSchema = z.strictObject({
  id: idSchema,
  question: text,
  kind: z.enum(['differ', 'forecast', 'garbled', 'silent', 'undecidable']),
  events: z.array(idSchema),
  witnesses: z
    .array(
      z.strictObject({
        says: text,
        cites,
        followed: z
          .literal(true)
          .optional()
          .describe('only where the viewer follows this witness rather than another'),
      }),
    )
    .min(1),
  garbles: z.array(garbleSchema).min(1).optional(),
  shown: text.describe('what the viewer shows'),
  because: text,
  evidence: z
    .array(z.strictObject({ says: text, url: z.url({ protocol: /^https?$/ }) }))
    .optional()
    .describe('from outside the articles: the editor’s'),
})

export const readingsFileSchema = z.strictObject({
  $schema: text.optional(),
  readings: z.array(readingSchema),
})

export const fileSchemas = {
  'visit.json': visitFileSchema,
  'articles.json': articlesFileSchema,
  'people.json': peopleFileSchema,
  'places.json': placesFileSchema,
  'readings.json': readingsFileSchema,
} as const

export type DatasetFileName = keyof typeof fileSchemas

export type Cite = z.infer<typeof citeSchema>
export type When = z.infer<typeof whenSchema>
export type Participant = z.infer<typeof participantSchema>
export type Statement = z.infer<typeof statementSchema>
export type VisitEvent = z.infer<typeof eventSchema>
export type Article = z.infer<typeof articleSchema>
export type Paragraph = z.infer<typeof paragraphSchema>
export type Person = z.infer<typeof personSchema>
export type Place = z.infer<typeof placeSchema>
export type Reading = z.infer<typeof readingSchema>
export type Garble = z.infer<typeof garbleSchema>

/** The whole dataset as one value, after every check. */
export type Visit = {
  title: string
  from: string
  to: string
  revised?: string | undefined
  events: VisitEvent[]
  articles: Article[]
  people: Person[]
  places: Place[]
  readings: Reading[]
}
