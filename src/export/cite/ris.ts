import { twoDigits } from '../../domain/two-digits'
import { dateOf } from './csl-date'
import type { CslItem } from './csl-item'
import { oneLine } from './one-line'

const types: Readonly<Record<string, string>> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'post-weblog': 'BLOG',
}

type Line = [tag: string, value: string]

/** What holds the item. Of a web page some readers look for its publisher, others for its site. */
function titled(item: CslItem): Line[] {
  const title = item['container-title']
  if (title === undefined) return []
  return types[item.type] === undefined
    ? [
        ['JF', title],
        ['PB', title],
      ]
    : [['JF', title]]
}

/**
 * A record of RIS, with the line ends that the format asks for and the tags of its first form, which
 * every reader knows. That has none for a language or a version: the version goes into the note.
 */
export function ris(item: CslItem): string {
  const date = dateOf(item)
  const two = (part: number | undefined) => (part === undefined ? '' : twoDigits(part))
  const day = date && `${date.year}/${two(date.month)}/${two(date.day)}/`
  const version = item.version === undefined ? '' : `Version ${item.version}`
  const lines: Line[] = [
    ['TY', types[item.type] ?? 'ELEC'],
    ['ID', item.id],
    ['A1', item.author?.[0]?.literal ?? ''],
    ['T1', item.title],
    ...titled(item),
    ['Y1', day ?? ''],
    ['UR', item.URL ?? ''],
    ['N1', [item.note ?? '', version].filter((part) => part !== '').join(' ')],
  ]
  const written = lines
    .map(([tag, value]): Line => [tag, oneLine(value)])
    .filter(([, value]) => value !== '')
  return [...written, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')
}
