import { dateOf, monthAndDay } from './csl-date'
import type { CslItem } from './csl-item'
import { locator } from './locator'
import { oneLine } from './one-line'
import { openTitle, quotedTitle } from './title-marks'

/** A piece of a reference; a reference as plain text is its pieces one after the other. */
export type Piece = { text: string; italic?: true }

export type Style = 'chicago' | 'chicago-note' | 'apa' | 'apa-text'

export const styles: readonly { style: Style; name: string }[] = [
  { style: 'chicago', name: 'Chicago' },
  { style: 'chicago-note', name: 'Chicago, note' },
  { style: 'apa', name: 'APA' },
  { style: 'apa-text', name: 'APA, in text' },
]

const plain = (text: string): Piece => ({ text })
const italic = (text: string): Piece => ({ text, italic: true })
const given = (parts: readonly string[]) => parts.filter((part) => part !== '')

/** What all styles set, each part empty where the item has none. */
type Parts = {
  item: CslItem
  title: string
  container: string
  author: string
  url: string
  version: string
  at: string
}

/** A name as the end of a sentence, which may bring its own full stop. */
const ended = (name: string) => (name.endsWith('.') ? name : `${name}.`)

/** "September 14, 1996", as far as it is known; "n.d." for no date. */
function american(item: CslItem): string {
  const date = dateOf(item)
  if (date === null) return 'n.d.'
  const month = monthAndDay(date)
  if (month === '') return String(date.year)
  return date.day === undefined ? `${month} ${date.year}` : `${month}, ${date.year}`
}

function chicago({ item, title, container, author, url, version }: Parts): Piece[] {
  const rest = given([version, american(item), url])
    .map(ended)
    .join(' ')
  const held = container === '' ? [] : [italic(container), plain('. ')]
  return [
    ...(author === '' ? held : [plain(`${ended(author)} `)]),
    plain(`${quotedTitle(title, '.')} `),
    ...(author === '' ? [] : held),
    plain(rest),
  ]
}

function chicagoNote({ item, title, container, author, url, version, at }: Parts): Piece[] {
  const rest = given([version.toLowerCase(), american(item), at, url]).join(', ')
  return [
    ...(author === '' ? [] : [plain(`${author}, `)]),
    plain(`${quotedTitle(title, ',')} `),
    ...(container === '' ? [] : [italic(container), plain(', ')]),
    plain(ended(rest)),
  ]
}

/** Whether the item stands in a paper, whose name is then in italics instead of the title. */
const inPaper = (item: CslItem) => /^article/.test(item.type)

function apa({ item, title, container, author, url, version }: Parts): Piece[] {
  const date = dateOf(item)
  const day = date && monthAndDay(date)
  const when = date === null ? 'n.d.' : `${date.year}${day ? `, ${day}` : ''}`
  const name = inPaper(item) ? plain : italic
  const bare = openTitle(title, '')
  const closed = openTitle(title, '.')
  const after = version === '' ? '.' : ` (${version}).`
  // a full stop that follows a title in italics is upright, but for one within its quotation
  const inOne = version === '' && closed !== `${bare}.`
  const titled = inOne ? [name(closed)] : [name(bare), plain(after)]
  const dated = plain(` (${when}).`)
  return [
    ...(author === '' ? [...titled, dated] : [plain(ended(author)), dated, plain(' '), ...titled]),
    ...(container === '' ? [] : [plain(' '), inPaper(item) ? italic(container) : plain(container)]),
    ...(container === '' || container.endsWith('.') ? [] : [plain('.')]),
    ...(url === '' ? [] : [plain(` ${url}`)]),
  ]
}

function apaInText({ item, title, author, at }: Parts): Piece[] {
  const rest = given([String(dateOf(item)?.year ?? 'n.d.'), at]).join(', ')
  if (author !== '') return [plain(`(${author}, ${rest})`)]
  if (inPaper(item)) return [plain(`(${quotedTitle(title, ',')} ${rest})`)]
  return [plain('('), italic(openTitle(title, '')), plain(`, ${rest})`)]
}

const writers: Readonly<Record<Style, (parts: Parts) => Piece[]>> = {
  chicago,
  'chicago-note': chicagoNote,
  apa,
  'apa-text': apaInText,
}

/**
 * A reference in a style of the field: The Chicago Manual of Style (17th edition, bibliography or
 * note) or APA (7th, list of references or in the text). An article without an author begins as each
 * style wants it to. The paragraphs stand where a style has a place for them: the note and the text.
 */
export function reference(
  item: CslItem,
  style: Style,
  paragraphs: readonly number[] = [],
): Piece[] {
  return writers[style]({
    item,
    title: oneLine(item.title),
    container: oneLine(item['container-title'] ?? ''),
    author: item.author?.[0]?.literal ?? '',
    url: item.URL ?? '',
    version: item.version === undefined ? '' : `Version ${item.version}`,
    at: locator(paragraphs),
  })
}

/** The pieces as plain text, to be copied. */
export function referenceText(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}
