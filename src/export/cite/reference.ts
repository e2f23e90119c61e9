import { dateOf, monthAndDay } from './csl-date'
import type { CslItem } from './csl-item'
import { oneLine } from './one-line'

/** A piece of a reference; a reference as plain text is its pieces one after the other. */
export type Piece = { text: string; italic?: true }

export type Style = 'chicago' | 'chicago-note' | 'apa'

export const styles: readonly { style: Style; name: string }[] = [
  { style: 'chicago', name: 'Chicago' },
  { style: 'chicago-note', name: 'Chicago, note' },
  { style: 'apa', name: 'APA' },
]

const plain = (text: string): Piece => ({ text })
const italic = (text: string): Piece => ({ text, italic: true })

/** A title that ends a sentence keeps its own mark. */
const closed = (title: string, mark: string) => (/[?!.…]$/.test(title) ? title : `${title}${mark}`)

/** Double quotation marks within double ones become single ones. */
const inner = (title: string) => title.replace(/[“”"]([^“”"]*)[“”"]/g, '‘$1’')

/** "para. 6", "paras. 6, 11" */
function locator(paragraphs: readonly number[]): string {
  if (paragraphs.length === 0) return ''
  return `${paragraphs.length === 1 ? 'para.' : 'paras.'} ${paragraphs.join(', ')}`
}

function american(item: CslItem): string {
  const date = dateOf(item)
  if (date === null) return ''
  const month = monthAndDay(date)
  if (month === '') return String(date.year)
  return date.day === undefined ? `${month} ${date.year}` : `${month}, ${date.year}`
}

/**
 * A reference in a style of the field: The Chicago Manual of Style (17th edition, bibliography or
 * note) or APA (7th). An article without an author begins as each style wants it to.
 */
export function reference(
  item: CslItem,
  style: Style,
  paragraphs: readonly number[] = [],
): Piece[] {
  const title = inner(oneLine(item.title))
  const container = oneLine(item['container-title'] ?? '')
  const author = item.author?.[0]?.literal ?? ''
  const url = item.URL ?? ''
  const version = item.version === undefined ? '' : `Version ${item.version}`
  const at = locator(paragraphs)
  const date = american(item)
  if (style === 'apa') {
    const found = dateOf(item)
    const day = found && monthAndDay(found)
    const when = found === null ? 'n.d.' : `${found.year}${day ? `, ${day}` : ''}`
    const edition = version === '' ? '' : ` (${version})`
    const whole = container === '' ? [italic(title), plain(`${edition}. `)] : null
    const head = author === '' ? [] : [plain(`${closed(author, '.')} (${when}). `)]
    const body = whole ?? [
      plain(author === '' ? `${closed(title, '.')} (${when}). ` : `${title}${edition}. `),
      italic(container),
      plain('. '),
    ]
    return [...head, ...body, plain(url)]
  }
  if (style === 'chicago-note') {
    const pieces = [
      ...(author === '' ? [] : [plain(`${author}, `)]),
      plain(`“${closed(title, ',')}” `),
      ...(container === '' ? [] : [italic(container), plain(', ')]),
      plain([version.toLowerCase(), date, at, url].filter((part) => part !== '').join(', ')),
    ]
    return [...pieces, plain('.')]
  }
  const first = author === '' ? container : author
  return [
    author === '' ? italic(first) : plain(first),
    plain(`. “${closed(title, '.')}” `),
    ...(author !== '' && container !== '' ? [italic(container), plain('. ')] : []),
    plain([version, date, url].filter((part) => part !== '').join('. ')),
    plain('.'),
  ]
}

/** The pieces as plain text, to be copied. */
export function referenceText(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}
