import { twoDigits } from '../../domain/two-digits'
import { dateOf } from './csl-date'
import type { CslItem } from './csl-item'
import { oneLine } from './one-line'

const types: Readonly<Record<string, string>> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'post-weblog': 'BLOG',
}

/** A record of RIS, with the line ends that the format asks for. */
export function ris(item: CslItem): string {
  const date = dateOf(item)
  const two = (part: number | undefined) => (part === undefined ? '' : twoDigits(part))
  const lines: [tag: string, value: string][] = [
    ['TY', types[item.type] ?? 'ELEC'],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['TI', item.title],
    ...(item['container-title'] === undefined
      ? []
      : [['T2', item['container-title']] as [string, string]]),
    ...(date === null
      ? []
      : ([
          ['PY', String(date.year)],
          ['DA', `${date.year}/${two(date.month)}/${two(date.day)}/`],
        ] as [string, string][])),
    ...(item.URL === undefined ? [] : [['UR', item.URL] as [string, string]]),
    ...(item.version === undefined ? [] : [['ET', item.version] as [string, string]]),
    ['LA', item.language],
    ...(item.note === undefined ? [] : [['N1', item.note] as [string, string]]),
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('')
}
