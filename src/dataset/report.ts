import type { Census, Tally } from './census.ts'
import { formatProblems, type Problem } from './problem.ts'
import type { TextsReport } from './texts/check-texts.ts'

const line = (name: string, text: string | number) => `  ${name.padEnd(12)}${text}`

function tallied(tally: Tally): string {
  const total = Object.values(tally).reduce((sum, count) => sum + count, 0)
  return total === 0 ? '0' : `${total}: ${listed(tally)}`
}

function listed(tally: Tally): string {
  const entries = Object.entries(tally).sort(([, a], [, b]) => b - a)
  return entries.map(([name, count]) => `${count} ${name}`).join(', ')
}

/** What a visit holds and how its articles' paragraphs are used, in lines of text. */
export function formatCensus(census: Census): string {
  const all = census.coverage
  const sum = (pick: (coverage: (typeof all)[number]) => number) =>
    all.reduce((total, coverage) => total + pick(coverage), 0)
  const coverage = all.map(({ siglum, article, paragraphs, cited, uses, unaccounted }) =>
    line(
      `${siglum} ${paragraphs}`,
      `${cited} cited by events, ${listed(uses)}, ${unaccounted} not accounted for (${article})`,
    ),
  )
  return [
    'Counts',
    line('events', `${census.events}: ${listed(census.eventsByKind)}`),
    line('', listed(census.eventsByStatus)),
    line('statements', census.statements),
    line('cites', `${census.cites}, ${census.eventCites} of them in events`),
    line('', listed(census.citesByArticle)),
    line('people', tallied(census.people)),
    line('places', tallied(census.places)),
    line('readings', tallied(census.readings)),
    '',
    'Paragraphs',
    ...coverage,
    line(
      'in all',
      `${sum((c) => c.paragraphs)}, ${sum((c) => c.unaccounted)} of them not accounted for`,
    ),
  ].join('\n')
}

/** Whether the dataset was held against the articles' words, said so that nobody takes it as done. */
export function formatTextsReport({ folder, checked }: TextsReport): string {
  if (checked === 0) {
    return [
      'Texts',
      `  NOT CHECKED: no text of an article in ${folder}.`,
      '  Phrases, spellings, word counts, fingerprints and borrowed words stand unproved.',
      '  Set ARTICLES_DIR to a folder with a file <article id>.txt for each article.',
    ].join('\n')
  }
  return [
    'Texts',
    `  ${checked} read in ${folder}: fingerprints, paragraphs and word counts, each phrase in its`,
    '  paragraph and once in its article, each spelling, no nine words in a row borrowed.',
  ].join('\n')
}

/** Where something is still to be written, as one block; none where nothing is. */
export function formatToDos(toDos: readonly (readonly [file: string, count: number])[]): string[] {
  const left = toDos.filter(([, count]) => count > 0)
  if (left.length === 0) return []
  return [
    ['Still to do', ...left.map(([file, count]) => `  ${file.padEnd(15)}${count}`)].join('\n'),
  ]
}

/** All problems, or that there are none. */
export function formatOutcome(problems: readonly Problem[]): string {
  return problems.length === 0 ? 'No problems.' : formatProblems(problems)
}
