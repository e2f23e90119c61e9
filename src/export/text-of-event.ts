import type { Article } from '../domain/visit'
import type { EventFacts } from './event-facts'

/**
 * An event in plain text, one thing a line, for formats that have one field for all of it; the
 * articles that it rests on come last.
 */
export function textOfEvent(facts: EventFacts): string {
  return [
    ...(facts.standing === null ? [] : [facts.standing]),
    `When: ${facts.when}.`,
    ...(facts.whenNote === null ? [] : [facts.whenNote]),
    ...(facts.where === '' ? [] : [`Where: ${facts.where}.`]),
    ...(facts.people.length === 0 ? [] : [`Who: ${facts.people.join(', ')}.`]),
    ...facts.statements.map(({ text, sigla }) => `${text} [${sigla}]`),
    ...facts.readings.map(({ question, shown }) => `${question} Shown here: ${shown}`),
    ...sourceLines(facts.articles),
  ].join('\n')
}

/** The articles behind the sigla, one a line: "A: Title. Paper. https://…" */
export function sourceLines(articles: readonly Article[]): string[] {
  return articles.map(
    ({ siglum, csl }) => `${siglum}: ${csl.title}. ${csl['container-title']}. ${csl.URL}`,
  )
}
